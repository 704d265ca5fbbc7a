import { useId } from 'react';
import { rowsOf } from '../../domain/document';
import { ViewBar } from '../list/ViewBar';
import { useMap, useSession } from '../map/mapContext';
import { useNarrow } from '../map/useNarrow';
import { useOffer } from '../map/useOffer';
import { ShowOnMap } from '../mapMeasures/ShowOnMap';
import { EmptyState } from '../parts/EmptyState';
import { Tabs } from '../parts/Tabs';
import { LookBar } from './LookBar';
import { MeasuresPaper } from './MeasuresPaper';
import { NoMeasures } from './NoMeasures';
import { tabScreens } from './tabScreens';
import { type MeasureTab, measureTabs } from './tabs';
import { useMeasures } from './useMeasures';

const here = (): void => undefined;

const Room = () => {
  const { words } = useMap();
  return <EmptyState title={words('measures.room.title')} text={words('measures.room.text')} />;
};

/** Where measures and values are made, not looked at: nothing of it goes on paper. */
const isMaking = (tab: MeasureTab): boolean => tab === 'define' || tab === 'enter';

const Panel = ({ id }: { id: string }) => {
  const { words } = useMap();
  const { look } = useMeasures();
  const shown = tabScreens[look.tab];
  return (
    <div
      id={id}
      role="tabpanel"
      className="measures-panel"
      aria-label={words(`measures.tab.${look.tab}`)}
    >
      <LookBar />
      {shown && <shown.Screen />}
      {shown && !isMaking(look.tab) && (
        <MeasuresPaper title={words(`measures.tab.${look.tab}`)}>
          <shown.Screen />
        </MeasuresPaper>
      )}
    </div>
  );
};

const Looking = () => {
  const { words } = useMap();
  const { look, change } = useMeasures();
  const panel = useId();
  const isNarrow = useNarrow();
  const tabs = measureTabs
    .filter((tab) => tabScreens[tab])
    .map((id) => ({ id, name: words(`measures.tab.${id}`) }));
  return (
    <>
      <div className="list-top">
        {!isNarrow && <ViewBar view="measures" />}
        <Tabs
          label={words('measures.tabs')}
          tabs={tabs}
          value={look.tab}
          panel={panel}
          onChange={(tab) => change({ tab })}
        />
        {!isNarrow && <ShowOnMap />}
      </div>
      <Panel id={panel} />
    </>
  );
};

/** What the partners of the open map achieve together. */
export const MeasuresScreen = () => {
  const { words } = useMap();
  const { document, look } = useMeasures();
  const isForRoom = useSession((session) => session.projector);
  const isEmpty = rowsOf(document, 'indicator').length === 0 && look.tab !== 'define';
  useOffer('measures', here);
  return (
    <main className="desk-main measures-main">
      <h2 className="hidden-text">{words('list.measures')}</h2>
      {isForRoom ? <Room /> : isEmpty ? <NoMeasures /> : <Looking />}
    </main>
  );
};

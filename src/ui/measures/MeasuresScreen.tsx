import { useId } from 'react';
import { rowsOf } from '../../domain/document';
import { ViewBar } from '../list/ViewBar';
import { useMap, useSession } from '../map/mapContext';
import { useNarrow } from '../map/useNarrow';
import { useOfDocument } from '../map/useOfDocument';
import { useOffer } from '../map/useOffer';
import { ShowOnMap } from '../mapMeasures/ShowOnMap';
import { EmptyState } from '../parts/EmptyState';
import { Tabs } from '../parts/Tabs';
import { LookBar } from './LookBar';
import { NoMeasures } from './NoMeasures';
import { isReadTab, PrintTab } from './PrintTab';
import { MeasuresPaper } from './paper/MeasuresPaper';
import { SampleBadge } from './SampleBadge';
import { tabScreens } from './tabScreens';
import { measureTabs } from './tabs';
import { useMeasuresLook } from './useMeasures';

const here = (): void => undefined;

const Room = () => {
  const { words } = useMap();
  return <EmptyState title={words('measures.room.title')} text={words('measures.room.text')} />;
};

const Panel = ({ id }: { id: string }) => {
  const { words } = useMap();
  const [{ tab }] = useMeasuresLook();
  const shown = tabScreens[tab];
  const read = shown && isReadTab(tab) ? { ...shown, tab } : null;
  return (
    <div
      id={id}
      role="tabpanel"
      className={read ? 'measures-panel measures-read' : 'measures-panel'}
      aria-label={words(`measures.tab.${tab}`)}
    >
      <LookBar />
      <SampleBadge />
      {read && <PrintTab tab={read.tab} />}
      {shown && <shown.Screen />}
      {read && (
        <MeasuresPaper tab={tab}>
          <read.Screen />
        </MeasuresPaper>
      )}
    </div>
  );
};

const Looking = () => {
  const { words } = useMap();
  const [look, change] = useMeasuresLook();
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
  const [look] = useMeasuresLook();
  const isForRoom = useSession((session) => session.projector);
  const isWithout = useOfDocument((document) => rowsOf(document, 'indicator').length === 0);
  const isEmpty = isWithout && look.tab !== 'define';
  useOffer('measures', here);
  return (
    <main className="desk-main measures-main">
      <h2 className="hidden-text">{words('list.measures')}</h2>
      {isForRoom ? <Room /> : isEmpty ? <NoMeasures /> : <Looking />}
    </main>
  );
};

import { useMemo, useState } from 'react';
import { type MapDocument, rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { PeriodRow } from '../../domain/measureRow';
import { periodsOf } from '../../domain/measures';
import { seenBy } from '../../domain/seen';
import type { Viewer } from '../../domain/viewer';
import { placesToFill } from '../../measurement/toFill';
import { useMap } from '../map/mapContext';
import { useToday } from '../measures/useToday';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import { StaysBehind } from './Audience';
import { handOutSheet, partnersIn, periodToAsk } from './askSheet';
import { handingOut } from './handOut';

const steps = ['download', 'send', 'bring'] as const;

/** For one period a sheet that asks for every number that is expected, and for nothing else. */
export const AskSheet = ({ whole, first }: { whole: MapDocument; first: PeriodRow }) => {
  const tools = useMap();
  const { words } = tools;
  const today = useToday();
  const [chosen, choose] = useState<Id>(() => (periodToAsk(whole, today) ?? first).id);
  const period = rowOf(whole, 'period', chosen) ?? first;
  const ask = useMemo(() => ({ period, places: placesToFill(whole, period.id) }), [whole, period]);
  const count = partnersIn(whole, ask);
  const viewer: Viewer = {
    audience: 'partners',
    withUnits: true,
    unnamed: words('map.unnamedPerson'),
  };
  const download = () => handingOut(tools, () => handOutSheet(tools, seenBy(whole, viewer), ask));
  return (
    <>
      <p>{words('share.numbers.made')}</p>
      <Select
        label={words('measures.look.period')}
        choices={[...periodsOf(whole)].reverse().map(({ id, label }) => ({ id, label }))}
        value={period.id}
        onChange={choose}
      />
      <p role="status">
        {count > 0 ? words('share.numbers.asks', { count }) : words('share.numbers.nobody')}
      </p>
      <ol className="share-steps">
        {steps.map((step) => (
          <li key={step}>{words(`share.numbers.ways.${step}`)}</li>
        ))}
      </ol>
      <StaysBehind map={whole} viewer={viewer} also={[words('share.numbers.values')]} />
      <Button variant="primary" isDisabled={count === 0} onPress={() => void download()}>
        {words('share.numbers.download')}
      </Button>
    </>
  );
};

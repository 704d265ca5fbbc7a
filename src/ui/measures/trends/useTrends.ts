import { useMemo } from 'react';
import { useStore } from 'zustand';
import { nodeOf } from '../../../domain/document';
import { indicatorsOf } from '../../../domain/measures';
import { candidatesOf } from '../../../measurement/expectation';
import { valuesOf } from '../../charts/lineGiven';
import { type Domain, domainOf, sharedDomain } from '../../charts/valueScale';
import { useMap } from '../../map/mapContext';
import { useVoice } from '../figureText';
import { useOnPaper } from '../onPaper';
import { mostMoments } from '../scorecard/scoreRow';
import { type Measures, useMeasures } from '../useMeasures';
import { useToday } from '../useToday';
import { type Trend, type TrendAsked, trendAt } from './trend';
import { trendGiven } from './trendGiven';
import { type TrendsLook, trendsLookOf } from './trendsLook';

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);

const askedOf = (
  { document, table, chosen }: Measures,
  panels: TrendsLook['panels'],
  today: string,
): readonly TrendAsked[] => {
  const { measure, group, partner } = chosen;
  const beside = {
    subgroup: group?.id ?? null,
    today,
    ...(panels !== 'one' && { most: mostMoments }),
  };
  if (panels === 'measures')
    return indicatorsOf(document).map((sheet) => ({ sheet, partner, ...beside }));
  if (!measure) return [];
  if (panels === 'one') return [{ sheet: measure, partner, ...beside }];
  const period = table.periods[0]?.id;
  if (!period) return [];
  const about = { indicator: measure.id, period, ...(group && { subgroup: group.id }) };
  return candidatesOf(table, about)
    .flatMap((id) => nodeOf(document, id) ?? [])
    .sort(byName)
    .map((one) => ({ sheet: measure, partner: one, ...beside }));
};

/** So many charts at first; more come when asked for. */
const firstPanels = 12;

/** The panels to show, and the scale of each. */
export interface Trends {
  readonly look: TrendsLook;
  readonly change: (to: Partial<TrendsLook>) => void;
  readonly trends: readonly Trend[];
  /** How many charts there can be, and how many of them are not shown yet. */
  readonly all: number;
  readonly more: number;
  readonly domainOf: (trend: Trend) => Domain | undefined;
}

/** What the tab shows: percents share a scale, and so do the partners of a measure, unless asked otherwise. */
export const useTrends = (): Trends => {
  const { services, map } = useMap();
  const store = trendsLookOf(services, map.id);
  const look = useStore(store);
  const measures = useMeasures();
  const voice = useVoice();
  const today = useToday();
  const isAll = useOnPaper() || look.isAll;
  const { document, table, chosen } = measures;
  const { measure, group, partner } = chosen;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen says everything else
  const asked = useMemo(
    () => askedOf(measures, look.panels, today),
    [document, table, measure, group, partner, look.panels, today],
  );
  const trends = useMemo(() => {
    const shown = isAll ? asked : asked.slice(0, firstPanels);
    return shown.flatMap((one) => trendAt(document, table, one) ?? []);
  }, [document, table, asked, isAll]);
  const shared = useMemo(() => {
    const isShared = ({ sheet }: Trend): boolean =>
      look.panels === 'partners' || sheet.type === 'percent';
    const all = trends.filter(isShared).map((trend) => trendGiven(trend, voice, look));
    const domains = all.map((given) => domainOf(valuesOf(given), given.bounds));
    const domain = sharedDomain(domains, all[0]?.bounds?.low);
    return (trend: Trend): Domain | undefined => (isShared(trend) ? domain : undefined);
  }, [trends, voice, look]);
  const own = look.isOwnScale || look.panels === 'one';
  const more = isAll ? 0 : Math.max(0, asked.length - firstPanels);
  return {
    look,
    change: store.setState,
    trends,
    all: trends.length + more,
    more,
    domainOf: own ? () => undefined : shared,
  };
};

import { useMemo } from 'react';
import { useStore } from 'zustand';
import { nodeOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import { useMap } from '../../map/mapContext';
import { useVoice } from '../figureText';
import { useMeasures } from '../useMeasures';
import { useToday } from '../useToday';
import { againstOf } from './against';
import { type Explained, explain } from './explain';
import type { Telling } from './lineText';
import { tellingOf } from './telling';
import { periodsToCompare, usualBefore } from './usualBefore';

/** The change that is looked at, and how to tell of it. */
export interface WhyLook {
  readonly measure: IndicatorRow;
  readonly group: Id | null;
  readonly before: PeriodRow;
  readonly after: PeriodRow;
  /** What it can be compared with. */
  readonly choices: readonly PeriodRow[];
  readonly compareWith: (period: Id) => void;
  readonly explained: Explained;
  readonly telling: Telling;
  readonly today: string;
}

/** Why the chosen figure changed; null where there is no second period to compare with. */
export const useWhy = (): WhyLook | null => {
  const { document, table, chosen } = useMeasures();
  const { measure, period, group } = chosen;
  const { services, map } = useMap();
  const voice = useVoice();
  const today = useToday();
  const against = againstOf(services, map.id);
  const kept = useStore(against);
  const wanted = kept.period === period?.id ? kept.against : null;
  const choices = useMemo(
    () => (period ? periodsToCompare(table, period.id) : []),
    [table, period],
  );
  const asked = useMemo(() => {
    if (!measure || !period) return null;
    const about = { indicator: measure.id, period: period.id, today };
    const isThere = choices.some(({ id }) => id === wanted);
    const usual = usualBefore(table, { ...about, ...(group && { subgroup: group.id }) });
    const before = isThere ? wanted : (usual ?? choices[0]?.id ?? null);
    return (
      before && { measure, before, after: period.id, ...(group && { group: group.id }), today }
    );
  }, [table, measure, period, group, today, wanted, choices]);
  const explained = useMemo(() => asked && explain(table, asked), [table, asked]);
  const before = asked && table.places.get(asked.before)?.period;
  if (!measure || !period || !before || !explained) return null;
  const nameOf = (id: Id): string => nodeOf(document, id)?.name ?? '';
  const telling = tellingOf({ measure, before, after: period, explained }, nameOf, voice);
  const looked = { measure, group: group?.id ?? null, before, after: period, choices, explained };
  const compareWith = (id: Id): void => against.setState({ period: period.id, against: id });
  return { ...looked, compareWith, telling, today };
};

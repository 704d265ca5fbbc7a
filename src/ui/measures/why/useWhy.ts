import { useMemo } from 'react';
import { useStore } from 'zustand';
import { nodeOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import type { PartnerShift } from '../../../measurement/partnerShift';
import type { PooledFigure } from '../../../measurement/pooledFigure';
import { useMap } from '../../map/mapContext';
import { useVoice, whyText } from '../figureText';
import { useMeasures } from '../useMeasures';
import { useToday } from '../useToday';
import { againstOf } from './against';
import { type Explained, explain } from './explain';
import type { Telling } from './lineText';
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

const absenceIn = ({ left }: PooledFigure, { partner }: PartnerShift) =>
  left.find(({ report }) => report.partner === partner)?.why ?? 'notExpected';

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
  const absenceOf = (line: PartnerShift): string => {
    const [where, pool] =
      line.reason === 'left' ? [period, explained.after] : [before, explained.before];
    const isThere = pool.left.some(({ report }) => report.partner === line.partner);
    const reason = isThere ? whyText(absenceIn(pool, line), voice) : voice.words('why.notAsked');
    return voice.words('why.absent', { period: where.label, reason });
  };
  const nameOf = (id: Id): string => nodeOf(document, id)?.name ?? '';
  const telling: Telling = { measure, voice, nameOf, absenceOf };
  const looked = { measure, group: group?.id ?? null, before, after: period, choices, explained };
  const compareWith = (id: Id): void => against.setState({ period: period.id, against: id });
  return { ...looked, compareWith, telling, today };
};

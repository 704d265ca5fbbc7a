import type { MeasureType } from '../../domain/measureRow';
import type { Bundle, Line } from './lineOf';
import { saidPeriod } from './periodKey';
import type { SaidPlace, ValueProblem } from './saidValue';
import { groupKey, type ValueDraft } from './valueDraft';

export interface Placing {
  readonly file: string;
  readonly draft: ValueDraft;
  readonly key: (text: string) => string;
}

/** The period of a bundle: that of its header, else of its line, else of the whole file. */
const periodOf = (
  { draft, key }: Placing,
  line: Line,
  { period }: Bundle,
): { readonly text: string; readonly key: string } => {
  if (period !== null) return { text: period, key: key(period) };
  const [label, start] = [line.text('period'), line.text('periodStart')];
  if (!label && !start) return { text: draft.period, key: key(draft.period) };
  const [type, end] = [line.text('periodType'), line.text('periodEnd')];
  return saidPeriod({ label, type, start, end }, key);
};

/** Where a value of a line goes: what the line says, else the header, else what holds for the file. */
export const placeOf = (placing: Placing, line: Line, bundle: Bundle): SaidPlace => {
  const { file, draft, key } = placing;
  const [group, partnerId, unit] = [line.text('group'), line.text('partnerId'), line.text('unit')];
  const partner = line.text('partner') || partnerId || draft.partner;
  const period = periodOf(placing, line, bundle);
  const measure = bundle.measure ?? (line.text('measure') || draft.measure);
  const dimension = line.text('dimension') || draft.dimension;
  const isTotal = !group || draft.totals[key(group)] === true;
  const keys = {
    ...{ partner: key(partnerId || partner), unit: key(unit), measure: key(measure) },
    period: period.key,
    group: isTotal ? '' : groupKey(dimension, group),
  };
  const said = { partner, partnerId, unit, period: period.text, group, dimension, measure };
  return { file, line: line.line, ...said, keys };
};

/** What a value has no place without. */
export const lacksPlace = (place: SaidPlace): ValueProblem['why'] | null => {
  if (!place.partner) return 'noPartner';
  if (!place.period) return 'noPeriod';
  return place.measure ? null : 'noMeasure';
};

/** Why a value of a measure cannot stand: the same that would refuse it when it is entered. */
export const faultOf = (
  type: MeasureType | undefined,
  n: number | null,
  d: number | null,
): ValueProblem['why'] | null => {
  if ((d ?? 0) < 0 || ((n ?? 0) < 0 && type !== 'mean' && type !== 'money')) return 'negative';
  if (type === 'people' && !Number.isInteger(n ?? 0)) return 'notACount';
  if (type !== 'percent' || n === null) return null;
  if (d === null) return n > 100 ? 'percentOver' : null;
  return n > d ? 'partOverWhole' : null;
};

import type { MeasureType } from '../../domain/measureRow';
import type { Bundle, Line } from './lineOf';
import type { SaidValue, ValueProblem } from './saidValue';
import { groupKey, type ValueDraft } from './valueDraft';

export interface Placing {
  readonly draft: ValueDraft;
  readonly key: (text: string) => string;
}

type Placed = Pick<
  SaidValue,
  'line' | 'partner' | 'partnerId' | 'period' | 'group' | 'dimension' | 'measure' | 'keys'
>;

/** Where a value of a line goes: what the line says, else the header, else what holds for the file. */
export const placeOf = ({ draft, key }: Placing, line: Line, bundle: Bundle): Placed => {
  const [group, partnerId] = [line.text('group'), line.text('partnerId')];
  const partner = line.text('partner') || partnerId || draft.partner;
  const period = bundle.period ?? (line.text('period') || line.text('periodStart') || draft.period);
  const measure = bundle.measure ?? (line.text('measure') || draft.measure);
  const dimension = line.text('dimension') || draft.dimension;
  const isTotal = !group || draft.totals[key(group)] === true;
  const keys = {
    ...{ partner: key(partnerId || partner), measure: key(measure), period: key(period) },
    group: isTotal ? '' : groupKey(dimension, group),
  };
  return { line: line.line, partner, partnerId, period, group, dimension, measure, keys };
};

/** What a value has no place without. */
export const lacksPlace = (place: Placed): ValueProblem['why'] | null => {
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

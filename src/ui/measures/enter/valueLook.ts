import { rowOf } from '../../../domain/document';
import type { Cell } from '../../../domain/measureRow';
import { isShare } from '../../../measurement/kind';
import { measureTableOf } from '../../../measurement/measureTable';
import { plausibilityFlagsAt } from '../../../measurement/plausibility';
import { plainOf } from '../figureNumber';
import { type Emptiness, emptinessAt } from './awaited';
import { doubtText } from './doubtText';
import type { Part, ValuePlace } from './valueColumn';
import type { Saying } from './valueText';

/** How one number of a cell shows. States differ by words and form, never by color alone. */
export interface ValueLook {
  readonly is: 'value' | 'waiting' | 'suppressed' | 'notApplicable' | 'blank' | Emptiness;
  readonly text: string;
  /** `est.`, `out of?`: what is to be known beside it. */
  readonly mark?: string;
  /** The same in full, where the mark is short. */
  readonly markLong?: string;
  /** What is worth a second look, in sentences. */
  readonly doubts: readonly string[];
}

export interface Looking extends Saying {
  readonly place: ValuePlace;
  readonly cell: Cell | undefined;
  readonly waiting: number | null;
  readonly today: string;
}

const blank: ValueLook = { is: 'blank', text: '', doubts: [] };

const emptyLook = ({ document, place, today, words }: Looking): ValueLook => {
  const is = emptinessAt(measureTableOf(document), place, today);
  const text = words(is === 'notExpected' ? 'enterValues.notExpected' : `enterValues.state.${is}`);
  return { is, text, doubts: [] };
};

const stateLook = (looking: Looking): ValueLook => {
  const { cell, words } = looking;
  const state = cell?.[2] ?? 'missing';
  if (state === 'suppressed' || state === 'notApplicable' || state === 'notDue')
    return { is: state, text: words(`enterValues.state.${state}`), doubts: [] };
  return emptyLook(looking);
};

const marksOf = ({ cell, words, place, document }: Looking): Partial<ValueLook> => {
  const status = cell?.[3] ?? 'final';
  const measure = rowOf(document, 'indicator', place.indicator);
  const isOnly = measure && isShare(measure) && measure.type !== 'mean' && cell?.[1] === null;
  if (status !== 'final')
    return {
      mark: words(`enterValues.short.${status}`),
      markLong: words(`enterValues.firm.${status}`),
    };
  return isOnly ? { mark: words('enterValues.onlyPercent') } : {};
};

const numberLook = (looking: Looking, n: number): ValueLook => {
  const { document, place, cell, words, language } = looking;
  const type = rowOf(document, 'indicator', place.indicator)?.type;
  const number = plainOf(n, language);
  const text =
    type === 'milestone'
      ? words(n > 0 ? 'enterValues.yes' : 'enterValues.no')
      : type === 'percent' && cell?.[1] === null
        ? `${number}%`
        : number;
  const doubts = plausibilityFlagsAt(measureTableOf(document), place, place.unit);
  const said = doubts.map((doubt) => doubtText(doubt, looking));
  return { is: 'value', text, doubts: said, ...marksOf(looking) };
};

const wholeLook = (looking: Looking): ValueLook => {
  const { document, place, cell, language, waiting } = looking;
  const measure = rowOf(document, 'indicator', place.indicator);
  if (!measure || !isShare(measure)) return blank;
  const d = cell?.[1] ?? null;
  if (d !== null) return { is: 'value', text: plainOf(d, language), doubts: [] };
  const state = cell?.[2] ?? 'missing';
  return state === 'missing' || waiting !== null ? emptyLook(looking) : blank;
};

/** How a number of a cell shows. */
export const valueLook = (looking: Looking, part: Part): ValueLook => {
  const { cell, waiting, words, language } = looking;
  if (part === 'd') return wholeLook(looking);
  if (waiting !== null)
    return {
      ...{ is: 'waiting', text: plainOf(waiting, language), doubts: [] },
      ...{ mark: words('enterValues.waits'), markLong: words('enterValues.waitsLong') },
    };
  const n = cell?.[2] === 'reported' ? cell[0] : null;
  return n === null ? stateLook(looking) : numberLook(looking, n);
};

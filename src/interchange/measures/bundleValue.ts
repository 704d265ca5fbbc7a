import type { CellState } from '../../domain/measureRow';
import type { CellText } from './cellText';
import type { Bundle, LineNumber } from './lineOf';
import type { ValueProblem } from './saidValue';

/** What the numbers of a bundle come to. */
export type BundleValue =
  /** A sign that is left out. */
  | { readonly is: 'nothing' }
  | { readonly is: 'blank' }
  | { readonly is: 'wrong'; readonly column: number; readonly why: ValueProblem['why'] }
  | {
      readonly is: 'said';
      readonly n: number | null;
      readonly d: number | null;
      readonly state: CellState;
      readonly percent: number | null;
      /** The number is a part of its whole, no figure by itself. */
      readonly isPart: boolean;
    };

export type ReadCell = (text: string) => CellText;

interface Told {
  readonly cell: CellText;
  readonly column: number;
}

const nothing: BundleValue = { is: 'nothing' };
const blank: BundleValue = { is: 'blank' };

const toldBy = (number: LineNumber | null, read: ReadCell): Told | null =>
  number && { cell: read(number.text), column: number.column };

const numberIn = (told: Told | null): number | null =>
  told?.cell.is === 'number' || told?.cell.is === 'both' ? told.cell.value : null;

/** What stands for no number: the state, with the whole as far as it is known. */
export const stated = (state: CellState, d: number | null): BundleValue => ({
  ...{ is: 'said', n: null, d, state, percent: null, isPart: true },
});

/** A sign tells the state; the whole beside it is known all the same. */
const ofSign = ({ cell, column }: Told, d: number | null): BundleValue | null => {
  if (cell.is === 'unclear') return { is: 'wrong', column, why: cell.why };
  if (cell.is !== 'sign') return null;
  if (cell.means === 'skip') return nothing;
  return cell.means ? stated(cell.means, d) : { is: 'wrong', column, why: 'unknownSign' };
};

const shareIn = (told: Told | null): number | null =>
  told?.cell.is === 'both' ? told.cell.percent : null;

/**
 * The value of one measure and period of a line. A sign in the part or the figure tells the state;
 * a percent beside a part and its whole is only held against ours; a percent without its part never
 * takes the whole for its own (R2); blank is missing, never zero.
 */
export const bundleValue = (bundle: Bundle, read: ReadCell): BundleValue => {
  const [part, whole] = [toldBy(bundle.part, read), toldBy(bundle.whole, read)];
  const value = toldBy(bundle.value, read);
  const isPart = part !== null && (part.cell.is !== 'blank' || value === null);
  const main = isPart ? part : value;
  const d = numberIn(whole);
  const sign =
    (main && ofSign(main, d)) ?? (numberIn(main) === null && whole && ofSign(whole, null));
  if (sign) return sign;
  const n = numberIn(main);
  if (n === null) return blank;
  const unclear = whole?.cell.is === 'unclear' && ofSign(whole, null);
  if (unclear) return unclear;
  const isShare = main?.cell.is === 'number' && main.cell.isPercent;
  const percent = shareIn(main) ?? (isPart ? numberIn(value) : null);
  return { is: 'said', n, d: isShare ? null : d, state: 'reported', percent, isPart };
};

/** The whole that a line gives, whatever stands beside it. */
export const wholeIn = ({ whole }: Bundle, read: ReadCell): number | null =>
  numberIn(toldBy(whole, read));

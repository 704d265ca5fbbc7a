import type { CellState } from '../../domain/measureRow';
import type { CellText } from './cellText';
import type { Bundle } from './lineOf';
import type { ValueProblem } from './saidValue';

/** What the numbers of a bundle come to. */
export type BundleValue =
  | { readonly is: 'nothing' }
  | { readonly is: 'wrong'; readonly column: number; readonly why: ValueProblem['why'] }
  | {
      readonly is: 'said';
      readonly n: number | null;
      readonly d: number | null;
      readonly state: CellState;
      readonly percent: number | null;
    };

export type ReadCell = (text: string) => CellText;

const numberIn = (cell: CellText | null): number | null =>
  cell?.is === 'number' || cell?.is === 'both' ? cell.value : null;

const said = (n: number | null, d: number | null, percent: number | null): BundleValue => ({
  is: 'said',
  n,
  d,
  state: 'reported',
  percent,
});

const faultOf = (n: number, d: number | null): ValueProblem['why'] | null =>
  d !== null && d < 0 ? 'negative' : d !== null && n > d ? 'partOverWhole' : null;

const ofSign = (
  cell: CellText & { is: 'marker' },
  column: number,
  d: number | null,
): BundleValue =>
  cell.means
    ? { is: 'said', n: null, d, state: cell.means, percent: null }
    : { is: 'wrong', column, why: 'unknownSign' };

/**
 * The value of one measure and period of a line. A sign in the part or the figure tells the state;
 * a percent beside a part and its whole is only held against ours; blank is missing, never zero.
 */
export const bundleValue = (bundle: Bundle, read: ReadCell): BundleValue => {
  const [part, whole, value] = [bundle.part, bundle.whole, bundle.value].map((number) =>
    number ? read(number.text) : null,
  ) as [CellText | null, CellText | null, CellText | null];
  const main = part ?? value;
  const column = (bundle.part ?? bundle.value ?? bundle.whole)?.column ?? 0;
  const d = numberIn(whole);
  if (main?.is === 'marker') return ofSign(main, column, d);
  if (whole?.is === 'marker' && numberIn(main) === null)
    return ofSign(whole, bundle.whole?.column ?? column, null);
  const n = numberIn(main);
  if (n === null) return { is: 'nothing' };
  const share = main?.is === 'both' ? main.percent : part ? numberIn(value) : null;
  const fault = part && faultOf(n, d);
  return fault ? { is: 'wrong', column, why: fault } : said(n, part ? d : (d ?? null), share);
};

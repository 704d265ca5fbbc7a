import type { Outline } from '../domain/outline';
import type { LinkRow } from '../domain/row';
import type { LegendRow, LegendSaid } from './legendRow';
import type { LineSign } from './legendSign';
import { dashOf } from './linkDash';

const row = (
  id: string,
  said: LegendSaid,
  count: number | null,
  sign: Omit<LineSign, 'is'>,
): LegendRow => ({ id, sign: { is: 'line', ...sign }, said, count, pick: null });

const keyOf = ({ type }: LinkRow): string => type.trim().toLowerCase();

interface Kind {
  readonly link: LinkRow;
  count: number;
}

/** Types by their words, case and spaces aside; written the same way they are looked up at once. */
const kindsOf = (links: readonly LinkRow[]): ReadonlyMap<string, Kind> => {
  const [written, kinds] = [new Map<string, Kind>(), new Map<string, Kind>()];
  for (const link of links) {
    const known = written.get(link.type) ?? kinds.get(keyOf(link)) ?? { link, count: 0 };
    known.count += 1;
    if (known.count === 1) kinds.set(keyOf(link), known);
    written.set(link.type, known);
  }
  return kinds;
};

const typeRows = (links: readonly LinkRow[]): readonly LegendRow[] => {
  const types = kindsOf(links);
  return [...types]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([key, { link, count }]) => {
      const dash = dashOf({ type: link.type, layer: 'actual' });
      const said = { is: 'link', type: link.type } as const;
      return row(`link ${key}`, said, count, { kind: 'link', dash, arrows: 'none' });
    });
};

/** A connection whose pattern is drawn. */
type IsTold = (link: LinkRow) => boolean;

/** Connections that are drawn without their patterns, as one row. */
const togetherRows = (links: readonly LinkRow[], isTold: IsTold): readonly LegendRow[] => {
  const count = links.filter((link) => !isTold(link)).length;
  const sign = { kind: 'link', dash: [], arrows: 'none' } as const;
  return count > 0 ? [row('together', { is: 'together' }, count, sign)] : [];
};

/** Arrows and wishes, as far as they are drawn. */
const markRows = (links: readonly LinkRow[]): readonly LegendRow[] => {
  const has = (test: IsTold): boolean => links.some(test);
  return [
    ...(has(({ direction }) => direction === 'forward')
      ? [row('oneWay', { is: 'oneWay' }, null, { kind: 'link', dash: [], arrows: 'end' })]
      : []),
    ...(has(({ direction }) => direction === 'both')
      ? [row('bothWays', { is: 'bothWays' }, null, { kind: 'link', dash: [], arrows: 'both' })]
      : []),
  ];
};

const idealRows = (links: readonly LinkRow[]): readonly LegendRow[] => {
  const count = links.filter(({ layer }) => layer === 'ideal').length;
  const dash = dashOf({ type: '', layer: 'ideal' });
  return count > 0
    ? [row('ideal', { is: 'ideal' }, count, { kind: 'link', dash, arrows: 'none' })]
    : [];
};

/**
 * Lines that are there: those from structure, connections by what they say where that is drawn
 * (`told`), and what arrows mean, which are drawn from nearer than `far`.
 */
export const lineRows = (
  links: readonly LinkRow[],
  { center, themes }: Outline,
  told: IsTold = () => true,
  far = false,
): readonly LegendRow[] => {
  const isTied = themes.some(({ partners, subThemes }) => partners.length + subThemes.length > 0);
  const clear = links.filter(told);
  return [
    ...(isTied || (center && themes.length > 0)
      ? [row('spoke', { is: 'spoke' }, null, { kind: 'spoke', dash: [], arrows: 'none' })]
      : []),
    ...typeRows(clear.filter(({ layer }) => layer !== 'ideal')),
    ...idealRows(clear),
    ...togetherRows(links, told),
    ...(far ? [] : markRows(links)),
  ];
};

import { numberIn, wordIn } from '../../domain/layoutSettings';
import type { Body } from '../body';
import type { Origin } from '../page';
import { between, type Columns, fittedTo, heightOf, type Tiers, widthAt } from './columnTiers';
import { extentOf, type Ground } from './ground';

/** Where one column stands, in map units. */
interface Strip {
  readonly left: number;
  readonly width: number;
  /** The middles of what heads it, and of its first row. */
  readonly head: number;
  readonly top: number;
}

/** Where columns, rows and what heads them stand. */
export interface Grid {
  readonly strips: readonly Strip[];
  /** Rows in one column before it goes on beside itself. */
  readonly rows: number;
  readonly cell: Columns['cell'];
  readonly width: number;
}

export const underCenter = 46;
const underThemes = 36;
/** Room for the words over a column that no theme heads. */
const words = 40;
export const besideThemes = 18;
const oneLine = 18;
const betweenRows = 11;

/** A name in a column has one line. */
const rowHeight = (partners: readonly Body[]): number =>
  partners.reduce((most, { r }) => Math.max(most, 2 * r), oneLine) + betweenRows;

const countsOf = ({ partners, themes, subThemes }: Ground): readonly number[] => {
  const counts: number[] = [];
  for (const { node } of [...themes, ...subThemes]) if (node.column) counts[node.column[0]] ??= 0;
  for (const { node } of partners)
    if (node.column) counts[node.column[0]] = (counts[node.column[0]] ?? 0) + 1;
  return Array.from(counts, (count) => count ?? 0);
};

/** True when themes head the columns. */
export const isByTheme = ({ settings }: Ground): boolean => wordIn(settings, 'by') === 'theme';

/** Themes that head no column: in a row with the center in its middle, or in rows under it. */
interface Band {
  readonly rows: readonly (readonly Body[])[];
  readonly beside: boolean;
  /** The largest of their circles. */
  readonly radius: number;
}

/** How wide themes are side by side. */
export const widthOf = (themes: readonly Body[]): number =>
  themes.reduce((sum, { r }) => sum + 2 * r + besideThemes, -besideThemes);

const rowsWithin = (themes: readonly Body[], width: number): readonly (readonly Body[])[] => {
  const rows: Body[][] = [];
  for (const theme of themes) {
    const row = rows.at(-1);
    if (row && widthOf([...row, theme]) <= width) row.push(theme);
    else rows.push([theme]);
  }
  return rows;
};

/** Where themes go that head no column, in a picture of that width. */
export const bandOf = (ground: Ground, width: number): Band => {
  const themes = [...ground.themes, ...ground.subThemes];
  const radius = themes.reduce((most, { r }) => Math.max(most, r), 0);
  if (isByTheme(ground)) return { rows: [], beside: false, radius };
  const all = widthOf(themes) + 2 * ((ground.center?.r ?? 0) + besideThemes);
  const beside = ground.aspect > 1 && all <= width;
  return { rows: beside ? [themes] : rowsWithin(themes, width), beside, radius };
};

/** Themes may stand in a row of this width, however narrow the columns. */
export const leastBand = 900;

/** How far under the middle of the center the columns begin. */
const leadOf = (ground: Ground, { rows, beside, radius }: Band): number => {
  const center = ground.center?.r ?? 0;
  if (isByTheme(ground)) return center + underCenter;
  if (beside) return Math.max(center, radius) + underThemes;
  const high = rows.length * (2 * radius + besideThemes) - besideThemes;
  return center + (rows.length ? underCenter + high : 0) + underThemes;
};

/** While others stay, columns go on as they are: the shape of what stands already. */
const aspectNow = ({ fresh, partners, aspect, origin, settings }: Ground): number => {
  if (!fresh || wordIn(settings, 'page') !== 'window') return aspect;
  const old = partners.filter(({ node, pinned }) => !pinned && !fresh.has(node.id));
  const { left, right, bottom } = extentOf(old);
  return (right - left + numberIn(settings, 'width')) / Math.max(1, bottom - origin.y);
};

const stripsOf = (columns: Columns, { tiers, rows }: Tiers, from: Origin): readonly Strip[] => {
  const strips: Strip[] = [];
  let y = from.y;
  for (const tier of tiers) {
    let left = from.x;
    for (const at of tier.members) {
      const width = widthAt(columns, at, rows);
      const top = y + columns.head + columns.cell.height / 2;
      strips[at] = { left, width, head: y + (columns.head - underThemes) / 2, top };
      left += width + between;
    }
    y += heightOf(columns, tier);
  }
  return strips;
};

/** The columns of a map, centered under the center, as large as they can be shown. */
export const gridOf = (ground: Ground): Grid => {
  const { partners, settings, origin } = ground;
  const band = bandOf(ground, leastBand);
  const wanted: Columns = {
    counts: countsOf(ground),
    cell: { width: numberIn(settings, 'width') || 200, height: rowHeight(partners) },
    head: isByTheme(ground) ? 2 * band.radius + underThemes : words,
    lead: leadOf(ground, band),
  };
  const { columns, tiers } = fittedTo(wanted, aspectNow(ground));
  const width = Math.max(0, ...tiers.tiers.map((tier) => tier.width));
  const lead = leadOf(ground, bandOf(ground, Math.max(width, leastBand)));
  const from = { x: origin.x - width / 2, y: origin.y + lead };
  return { strips: stripsOf(columns, tiers, from), rows: tiers.rows, cell: columns.cell, width };
};

/** How many partners columns have, and the room everything takes, in map units. */
export interface Columns {
  readonly counts: readonly number[];
  readonly cell: { readonly width: number; readonly height: number };
  /** Room over the rows of a tier, for what heads its columns. */
  readonly head: number;
  /** Room over the first tier. */
  readonly lead: number;
}

/** Columns side by side, by their numbers, and how many rows the longest has. */
interface Tier {
  readonly members: readonly number[];
  readonly rows: number;
  readonly width: number;
}

/** Columns in tiers, one under the other; beyond so many rows a column goes on beside itself. */
export interface Tiers {
  readonly rows: number;
  readonly tiers: readonly Tier[];
}

export const between = 28;
const betweenTiers = 34;

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** How wide a column is that goes on beside itself after so many rows. */
export const widthAt = ({ counts, cell }: Columns, column: number, rows: number): number =>
  Math.max(1, Math.ceil((counts[column] ?? 0) / rows)) * cell.width;

const tierOf = (columns: Columns, members: readonly number[], rows: number): Tier => ({
  members,
  rows: members.reduce((most, one) => Math.max(most, Math.min(rows, columns.counts[one] ?? 0)), 1),
  width: sum(members.map((one) => widthAt(columns, one, rows) + between)) - between,
});

/** The columns in their order, dealt to so many tiers of about the same width. */
const dealt = (columns: Columns, rows: number, count: number): Tiers => {
  const widths = columns.counts.map((_, at) => widthAt(columns, at, rows) + between);
  const each = sum(widths) / count;
  const tiers: number[][] = [];
  let passed = 0;
  widths.forEach((width, at) => {
    const tier = Math.min(count - 1, Math.floor((passed + width / 2) / each));
    passed += width;
    const members = tiers[tier];
    if (members) members.push(at);
    else tiers[tier] = [at];
  });
  const filled = tiers.filter((members) => members !== undefined);
  return { rows, tiers: filled.map((members) => tierOf(columns, members, rows)) };
};

export const heightOf = ({ head, cell }: Columns, { rows }: Tier): number =>
  head + rows * cell.height + betweenTiers;

/** About how many px there are for the map in a usual window. */
const usualPage = 1200 * 560;

/** The zoom at which tiers can be shown in a window of that shape; beyond 1 nobody gains. */
const fitOf = (columns: Columns, { tiers }: Tiers, aspect: number): number => {
  const width = Math.max(1, ...tiers.map((tier) => tier.width));
  const height = columns.lead + sum(tiers.map((tier) => heightOf(columns, tier)));
  const high = Math.sqrt(usualPage / aspect);
  return Math.min(1, (aspect * high) / width, high / height);
};

const mostTiers = 8;
const mostRows = 120;
/** One more tier has to be worth it. */
const calm = 1.04;

/** Columns with their tiers, and the zoom at which they can be shown in a usual window. */
export interface Fitted {
  readonly columns: Columns;
  readonly tiers: Tiers;
  readonly fit: number;
}

/** The tiers and rows with which all of it can be shown as large as can be. */
const tiersFor = (columns: Columns, aspect: number): Fitted => {
  const longest = Math.max(1, ...columns.counts);
  const step = Math.max(1, Math.ceil(longest / mostRows));
  let best = dealt(columns, longest, 1);
  let largest = fitOf(columns, best, aspect);
  for (let count = 1; count <= Math.min(mostTiers, columns.counts.length); count++)
    for (let rows = 1; rows <= longest; rows += step) {
      const tiers = dealt(columns, rows, count);
      const fit = fitOf(columns, tiers, aspect);
      if (fit > largest * (count > best.tiers.length ? calm : 1)) [best, largest] = [tiers, fit];
    }
  return { columns, tiers: best, fit: largest };
};

/** Px from row to row that a line of text takes, with air for windows that are a little smaller. */
const textRow = 16;
/** Rows of less can carry no names, however they are spread. */
const hopeless = 8;
/** How much farther apart rows may stand than circles need. */
const spreads = [1.15, 1.3, 1.5, 1.75, 2, 2.3, 2.6];

const rowOf = ({ columns, fit }: Fitted): number => columns.cell.height * fit;

/**
 * The tiers with which all of it can be shown as large as can be; rows stand farther apart when each
 * of them finds room for its name that way.
 */
export const fittedTo = (columns: Columns, aspect: number): Fitted => {
  let best = tiersFor(columns, aspect);
  if (rowOf(best) < hopeless) return best;
  for (const by of spreads) {
    if (rowOf(best) >= textRow) return best;
    const cell = { ...columns.cell, height: columns.cell.height * by };
    const next = tiersFor({ ...columns, cell }, aspect);
    if (rowOf(next) > rowOf(best)) best = next;
  }
  return best;
};

import type { Body } from '../body';
import type { May } from './clear';
import {
  bandOf,
  besideThemes,
  type Grid,
  gridOf,
  isByTheme,
  leastBand,
  underCenter,
  widthOf,
} from './columnGrid';
import { type Ground, stand } from './ground';

const standInRow = (row: readonly Body[], left: number, y: number): void => {
  let x = left;
  for (const theme of row) {
    stand(theme, x + theme.r, y);
    x += 2 * theme.r + besideThemes;
  }
};

/** Half of the themes on either side of the center. */
const standBeside = ({ origin, center }: Ground, row: readonly Body[]): void => {
  const half = Math.ceil(row.length / 2);
  const away = (center?.r ?? 0) + besideThemes + 8;
  const before = row.slice(0, half);
  standInRow(before, origin.x - away - widthOf(before), origin.y);
  standInRow(row.slice(half), origin.x + away, origin.y);
};

const standThemes = (ground: Ground, grid: Grid): void => {
  const { origin, center } = ground;
  const { rows, beside, radius } = bandOf(ground, Math.max(grid.width, leastBand));
  const first = origin.y + (center?.r ?? 0) + underCenter + radius;
  if (beside) standBeside(ground, rows[0] ?? []);
  else
    rows.forEach((row, at) => {
      standInRow(row, origin.x - widthOf(row) / 2, first + at * (2 * radius + besideThemes));
    });
  if (!isByTheme(ground)) return;
  for (const theme of [...ground.themes, ...ground.subThemes]) {
    const strip = grid.strips[theme.node.column?.[0] ?? -1];
    if (strip) stand(theme, strip.left + strip.width / 2 - 14, strip.head);
  }
};

const standPartners = ({ partners }: Ground, grid: Grid): void => {
  const { cell, rows, strips } = grid;
  for (const body of partners) {
    const [at, place] = body.node.column ?? [0, 0];
    const { left, top } = strips[at] ?? { left: 0, top: 0 };
    const beside = Math.floor(place / rows) * cell.width;
    stand(body, left + beside + body.r + 2, top + (place % rows) * cell.height);
  }
};

/** Partners in columns by name under what they have in common, the center and themes above them. */
export const columns = (ground: Ground): void => {
  const grid = gridOf(ground);
  if (ground.center) stand(ground.center, ground.origin.x, ground.origin.y);
  standThemes(ground, grid);
  standPartners(ground, grid);
};

/** What is new takes its place by name, so the column makes room; a drag moves nobody else. */
export const columnsNow = (ground: Ground): void => {
  if (ground.fresh?.size) columns(ground);
};

/** A partner stays in its column. */
export const columnsMay = (ground: Ground): May => {
  const { strips } = gridOf(ground);
  return ({ node, r }) => {
    const strip = strips[node.column?.[0] ?? -1];
    if (node.type !== 'partner' || !strip) return () => true;
    return (x) => x - r >= strip.left && x + r <= strip.left + strip.width;
  };
};

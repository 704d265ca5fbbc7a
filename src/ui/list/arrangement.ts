import type { Column } from './column';
import type { KeptSheet } from './listKept';

/** All columns in the order somebody gave them; the first names the row and stays first. */
export const inOrder = (
  columns: readonly Column[],
  { order }: Pick<KeptSheet, 'order'>,
): readonly Column[] => {
  const [first, ...rest] = columns;
  if (!first) return [];
  const place = new Map(order.map((key, at) => [key, at]));
  const usual = new Map(rest.map(({ key }, at) => [key, at]));
  // A column that came later stands where it usually does: after its neighbor before it.
  const rank = ({ key }: Column): number => {
    for (let at = usual.get(key) ?? 0; at >= 0; at--) {
      const known = place.get(rest[at]?.key ?? '');
      if (known !== undefined) return known + (rest[at]?.key === key ? 0 : 0.5);
    }
    return -1;
  };
  const ranks = new Map(rest.map((column) => [column.key, rank(column)]));
  return [
    first,
    ...[...rest].sort(
      (a, b) =>
        (ranks.get(a.key) ?? 0) - (ranks.get(b.key) ?? 0) ||
        (usual.get(a.key) ?? 0) - (usual.get(b.key) ?? 0),
    ),
  ];
};

/** Whether somebody wants to see a column; the first is always shown. */
export const isColumnShown = (column: Column, kept: Pick<KeptSheet, 'shown'>): boolean =>
  kept.shown[column.key] ?? column.isUsual;

/** The columns that are shown, in order. */
export const shownColumns = (columns: readonly Column[], kept: KeptSheet): readonly Column[] =>
  inOrder(columns, kept).filter((column, at) => at === 0 || isColumnShown(column, kept));

/** The order after a column moved one place among those that are shown; null when it cannot. */
export const movedColumn = (
  columns: readonly Column[],
  kept: KeptSheet,
  key: string,
  by: -1 | 1,
): readonly string[] | null => {
  const keys = inOrder(columns, kept).map((column) => column.key);
  const shown = shownColumns(columns, kept).map((column) => column.key);
  const to = shown[shown.indexOf(key) + by];
  if (!shown.includes(key) || !to || to === shown[0] || key === shown[0]) return null;
  const rest = keys.filter((one) => one !== key);
  const at = rest.indexOf(to) + (by > 0 ? 1 : 0);
  return [...rest.slice(0, at), key, ...rest.slice(at)];
};

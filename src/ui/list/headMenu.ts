import type { Words } from '../../messages/words';
import type { MenuAction, MenuLine } from '../parts/menuItems';
import { movedColumn } from './arrangement';
import { type Column, hasTicks } from './column';
import { type KeptSheet, narrowest, type Sorting, widest } from './listKept';
import type { ShownSheet } from './useSheet';

/** The next sorting when a header is pressed: up, down, then the order of the map. */
export const turned = (sort: Sorting | null, key: string): Sorting | null => {
  if (sort?.key !== key) return { key, way: 'up' };
  return sort.way === 'up' ? { key, way: 'down' } : null;
};

export const widthOf = (column: Column, { widths }: Pick<KeptSheet, 'widths'>): number =>
  widths[column.key] ?? column.width;

export const withWidth = (kept: KeptSheet, key: string, width: number): Partial<KeptSheet> => ({
  widths: { ...kept.widths, [key]: Math.round(Math.max(narrowest, Math.min(width, widest))) },
});

const step = 40;

interface HeadMenu {
  readonly words: Words;
  readonly sheet: ShownSheet;
  readonly column: Column;
  readonly sort: (sort: Sorting | null) => void;
  readonly choose: () => void;
}

/** How wide a column is, without a pointer. */
const widthLines = ({ words, sheet, column }: Omit<HeadMenu, 'sort' | 'choose'>) => {
  const { kept, keep } = sheet;
  const wide = (by: number) => () => keep(withWidth(kept, column.key, widthOf(column, kept) + by));
  return [
    { id: 'wider', label: words('list.menu.wider'), onAction: wide(step) },
    { id: 'narrower', label: words('list.menu.narrower'), onAction: wide(-step) },
  ];
};

/** What can be done with a column. */
export const headMenu = ({ words, sheet, column, sort, choose }: HeadMenu): readonly MenuLine[] => {
  const { kept, keep, columns, all } = sheet;
  const { key } = column;
  if (!hasTicks(sheet.name)) return widthLines({ words, sheet, column });
  const at = columns.indexOf(column);
  const line = (id: string, label: string, onAction: () => void): MenuAction => ({
    id,
    label,
    onAction,
  });
  const move = (by: -1 | 1): readonly MenuAction[] => {
    const order = movedColumn(all, kept, key, by);
    const label = words(by < 0 ? 'list.menu.left' : 'list.menu.right');
    return order ? [line(by < 0 ? 'left' : 'right', label, () => keep({ order }))] : [];
  };
  const chosen = (way: Sorting['way']): boolean => kept.sort?.key === key && kept.sort.way === way;
  return [
    {
      ...line('up', words('list.menu.sortUp'), () => sort({ key, way: 'up' })),
      isChosen: chosen('up'),
    },
    {
      ...line('down', words('list.menu.sortDown'), () => sort({ key, way: 'down' })),
      isChosen: chosen('down'),
    },
    {
      ...line('none', words('list.menu.sortNone'), () => sort(null)),
      isChosen: kept.sort === null,
    },
    'line',
    ...move(-1),
    ...move(1),
    ...widthLines({ words, sheet, column }),
    ...(at < 3
      ? [
          at < kept.frozen
            ? line('unfreeze', words('list.menu.unfreeze'), () => keep({ frozen: at }))
            : line('freeze', words('list.menu.freeze'), () => keep({ frozen: at + 1 })),
        ]
      : []),
    ...(at > 0
      ? [
          line('hide', words('list.menu.hide'), () =>
            keep({ shown: { ...kept.shown, [key]: false } }),
          ),
        ]
      : []),
    'line',
    line('choose', words('list.menu.choose'), choose),
  ];
};

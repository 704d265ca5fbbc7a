import type { StoreApi } from 'zustand/vanilla';
import { isRecord } from '../../domain/schemaCheck';
import { keptByMap } from '../shell/keptByMap';
import { type SheetName, sheetNames } from './column';

export interface Sorting {
  readonly key: string;
  readonly way: 'up' | 'down';
}

/** How somebody set up one sheet of a map, in this browser. Columns go by their keys. */
export interface KeptSheet {
  readonly order: readonly string[];
  readonly shown: Readonly<Record<string, boolean>>;
  readonly widths: Readonly<Record<string, number>>;
  /** How many columns stay while the others move by. */
  readonly frozen: number;
  readonly sort: Sorting | null;
}

export interface KeptList {
  readonly sheet: SheetName;
  readonly sheets: Readonly<Partial<Record<SheetName, KeptSheet>>>;
}

export const usualSheet: KeptSheet = { order: [], shown: {}, widths: {}, frozen: 1, sort: null };

const recordOf = <T>(
  value: unknown,
  is: (one: unknown) => one is T,
): Readonly<Record<string, T>> =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, T] => is(entry[1])),
      )
    : {};

const isWidth = (value: unknown): value is number =>
  typeof value === 'number' && value >= narrowest && value <= widest;
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string';

export const narrowest = 56;
export const widest = 640;

const sortingFrom = (value: unknown): Sorting | null => {
  if (!isRecord(value) || !isText(value.key)) return null;
  return { key: value.key, way: value.way === 'down' ? 'down' : 'up' };
};

const sheetFrom = (kept: unknown): KeptSheet => {
  if (!isRecord(kept)) return usualSheet;
  const { frozen } = kept;
  return {
    order: Array.isArray(kept.order) ? kept.order.filter(isText) : [],
    shown: recordOf(kept.shown, isFlag),
    widths: recordOf(kept.widths, isWidth),
    frozen: frozen === 0 || frozen === 2 || frozen === 3 ? frozen : 1,
    sort: sortingFrom(kept.sort),
  };
};

/** What was kept of a map's sheets; what makes no sense counts as nothing. */
export const listFrom = (kept: unknown): KeptList => {
  const given = isRecord(kept) ? kept : {};
  const sheets = isRecord(given.sheets) ? given.sheets : {};
  return {
    sheet: sheetNames.find((name) => name === given.sheet) ?? 'partners',
    sheets: Object.fromEntries(
      sheetNames.flatMap((name) => (name in sheets ? [[name, sheetFrom(sheets[name])]] : [])),
    ),
  };
};

export type ListStore = StoreApi<KeptList>;

/** How somebody set up the sheets of a map. */
export const listKeptOf = keptByMap('list', listFrom);

/** The store with one sheet set up in another way. */
export const withSheet = (
  { sheet, sheets }: KeptList,
  name: SheetName,
  to: Partial<KeptSheet>,
): KeptList => ({
  sheet,
  sheets: { ...sheets, [name]: { ...usualSheet, ...sheets[name], ...to } },
});

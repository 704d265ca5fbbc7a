import type { StoreApi } from 'zustand/vanilla';
import { type CellStatus, cellStatuses } from '../../../domain/measureRow';
import { isRecord } from '../../../domain/schemaCheck';
import { keptByMap } from '../../shell/keptByMap';

export const enterViews = ['measure', 'partner'] as const;
export type EnterView = (typeof enterViews)[number];

/** What goes with values that are being entered, in this browser, until somebody changes it. */
export interface EnterKept {
  readonly view: EnterView;
  readonly source: string;
  readonly note: string;
  readonly status: CellStatus;
  /** How many, where out of how many is not known yet, by place. */
  readonly waiting: Readonly<Record<string, number>>;
  readonly widths: Readonly<Record<string, number>>;
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const numbersIn = (value: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    ),
  );

/** What was kept; what makes no sense counts as nothing. */
export const enterFrom = (kept: unknown): EnterKept => {
  const given = isRecord(kept) ? kept : {};
  return {
    view: enterViews.find((view) => view === given.view) ?? 'measure',
    source: textIn(given.source),
    note: textIn(given.note),
    status: cellStatuses.find((status) => status === given.status) ?? 'final',
    waiting: numbersIn(given.waiting),
    widths: numbersIn(given.widths),
  };
};

export type EnterStore = StoreApi<EnterKept>;

/** What goes with values that are being entered into a map. */
export const enterKeptOf = keptByMap('enter', enterFrom);

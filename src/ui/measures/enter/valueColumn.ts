import type { Id } from '../../../domain/id';
import type { Cell } from '../../../domain/measureRow';
import { type MeasureTable, seriesAt } from '../../../measurement/measureTable';
import type { Column } from '../../list/column';

/** A cell of the map: whose value, of what, when. */
export interface ValuePlace {
  readonly indicator: Id;
  /** A partner, or a program or site of one. */
  readonly unit: Id;
  /** Left out = the total. */
  readonly subgroup?: Id;
  readonly period: Id;
}

/** How many, or out of how many. */
export type Part = 'n' | 'd';

/** A column in which values of one period stand. */
export interface ValueColumn extends Column {
  readonly part: Part;
  readonly period: Id;
  readonly placeIn: (row: Id) => ValuePlace;
}

export const isValueColumn = (column: Column | undefined): column is ValueColumn =>
  column !== undefined && 'placeIn' in column;

/** What stands at a place; undefined where nothing ever did. */
export const cellOf = (table: MeasureTable, place: ValuePlace): Cell | undefined =>
  seriesAt(table, place.indicator, place.subgroup).get(place.unit)?.c?.[place.period];

/** Names a place. */
export const keyOf = ({ indicator, unit, subgroup, period }: ValuePlace): string =>
  [indicator, unit, subgroup, period].join('~');

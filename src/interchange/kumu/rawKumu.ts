import type { Point } from '../../domain/row';

/** Values beside those that every element or connection has, by the names of their columns. */
export type RawValues = readonly (readonly [string, string])[];

/** An element as any Kumu file says it; what it does not say is empty. */
export interface RawElement {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly description: string;
  readonly values: RawValues;
  readonly at: Point | null;
  readonly pinned: boolean;
  /** Its line in a sheet or its number in a list, from 1. */
  readonly line: number;
}

/** A connection as any Kumu file says it. */
export interface RawLink {
  readonly id: string;
  /** Ids or labels of elements. */
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly direction: string;
  readonly values: RawValues;
  readonly line: number;
}

/** What any Kumu file says. */
export interface RawKumu {
  readonly title: string;
  /** True where ends of connections are ids and nothing else: one that leads nowhere is lost. */
  readonly endsAreIds: boolean;
  readonly elements: readonly RawElement[];
  readonly links: readonly RawLink[];
}

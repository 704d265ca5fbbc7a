import type { Id } from '../domain/id';
import type { ColorGroup } from '../domain/look/coloring';
import type { Status } from '../domain/row';
import type { LegendSign } from './legendSign';
import type { ArcKey } from './scene';

/** What a row says; the screen has the words for it. */
export type LegendSaid =
  | ColorGroup['said']
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'status'; readonly status: Status }
  | { readonly is: 'missing' | 'unsorted' | 'severalThemes' | 'spoke' }
  | { readonly is: 'ideal' | 'together' | 'oneWay' | 'bothWays' }
  | { readonly is: 'size'; readonly value: number; readonly orLess: boolean }
  | { readonly is: 'link'; readonly type: string }
  | { readonly is: 'arc'; readonly key: ArcKey | 'striped' | 'dot' };

/** What pressing a row brings out. */
export type LegendPick =
  | { readonly is: 'theme'; readonly id: Id; readonly steps: 1 | 2 }
  | { readonly is: 'status'; readonly status: Status }
  | { readonly is: 'group'; readonly by: string; readonly key: string }
  | { readonly is: 'measure'; readonly id: Id; readonly period: Id };

/** One sign of a map with what it means. */
export interface LegendRow {
  readonly id: string;
  readonly sign: LegendSign;
  readonly said: LegendSaid;
  /** How many there are; null where that says nothing. */
  readonly count: number | null;
  readonly pick: LegendPick | null;
}

export interface LegendSection {
  readonly id: 'measures' | 'arcs' | 'themes' | 'colors' | 'status' | 'sizes' | 'lines';
  /** What colors or sizes say: a key of ours or the id of an own field. */
  readonly by: string | null;
  readonly rows: readonly LegendRow[];
}

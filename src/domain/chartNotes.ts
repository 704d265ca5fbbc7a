import type { Id } from './id';

/** What a group says when it turns a curve, in the order in which it is asked (R14). */
export const curveSteps = ['story', 'partners', 'works', 'action', 'who', 'by'] as const;
export type CurveStep = (typeof curveSteps)[number];

/** Read off the line through the points, or set by hand. */
export const foreseenHows = ['line', 'hand'] as const;
export type ForeseenHow = (typeof foreseenHows)[number];

/** A forecast that was kept: its value, how it was made, and on what day, `2026-05-03`. */
export type Foreseen = readonly [value: number, how: ForeseenHow, on: string];

/** Findings and charts of a measure that can be told in somebody's own words. */
export type ToldChart = 'trends' | 'scorecard' | 'groups' | 'gap' | 'why' | 'contribution';

/** A chart in somebody's own words; what is left out is told from the data. */
export interface ChartWords {
  /** The finding over it. */
  readonly title?: string;
  /** The description of it. */
  readonly text?: string;
  /** What the chart showed when this was written; another text of the data means it is an old one. */
  readonly saw: string;
}

/** What is said about the charts of a measure: for nobody but the owner of the map. */
export interface ChartNotes {
  /** Its curve turned, step by step. */
  readonly curve?: Readonly<Partial<Record<CurveStep, string>>>;
  /** Forecasts that were kept, by period. */
  readonly ahead?: Readonly<Record<Id, Foreseen>>;
  readonly told?: Readonly<Partial<Record<ToldChart, ChartWords>>>;
}

import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { centerOf } from '../../domain/outline';
import { statusKeys } from '../../measurement/status';
import type { Words } from '../../messages/words';
import type { ArcKey, CircleArcs, SceneArc } from '../../rendering/scene';
import type { MeasureMarks } from './mapMarks';

/** More arcs around one circle could not be told apart. */
export const mostArcs = 8;

/** The marks in the order in which they are told. */
export const arcKeys: readonly ArcKey[] = [...statusKeys, 'contributesTo', 'missing', 'suppressed'];

export type Arcs = ReadonlyMap<Id, CircleArcs>;

type Told = { readonly is: ArcKey; readonly isInDoubt: boolean } | null;

const arcOf = ({ is, isInDoubt }: NonNullable<Told>): SceneArc =>
  isInDoubt ? { is, striped: true } : { is };

/** `3 measures: 2 on track, 1 behind`. */
const saidOf = (told: readonly NonNullable<Told>[], more: number, words: Words): string => {
  const parts = arcKeys.flatMap((key) => {
    const count = told.filter(({ is }) => is === key).length;
    return count > 0 ? [words(`mapMeasures.part.${key}`, { count })] : [];
  });
  if (more > 0) parts.push(words('mapMeasures.more', { count: more }));
  const measures = words('mapMeasures.count', { count: told.length });
  return words('mapMeasures.said', { measures, parts: parts.join(', ') });
};

const isGiven = ({ is }: NonNullable<Told>): boolean => is !== 'missing';

/** As many as there are places; who reported anything is not shown by what it did not. */
const chosen = (told: readonly NonNullable<Told>[]): readonly NonNullable<Told>[] =>
  [...told.filter(isGiven), ...told.filter((one) => !isGiven(one))].slice(0, mostArcs);

/**
 * While a map has few measures each has its own place on every circle; of many, a circle shows the
 * first of its own, what it reported before what it did not.
 */
const arcsFrom = (all: readonly Told[], words: Words): CircleArcs | null => {
  const there = all.filter((one) => one !== null);
  if (there.length === 0) return null;
  const places = all.length <= mostArcs ? all : chosen(there);
  const more = there.length - places.filter((one) => one !== null).length;
  return { marks: places.map((one) => one && arcOf(one)), said: saidOf(there, more, words) };
};

const toldAtCenter = ({ status, pooled, isInDoubt }: MeasureMarks): Told =>
  pooled.figure.is === 'none' ? null : { is: status.is, isInDoubt };

/** The arcs of all circles: of partners what they report, of a backbone the figures of all. */
export const circleArcs = (
  document: MapDocument,
  marks: readonly MeasureMarks[],
  words: Words,
): Arcs => {
  const found = new Map<Id, CircleArcs>();
  const add = (id: Id, told: readonly Told[]): void => {
    const arcs = arcsFrom(told, words);
    if (arcs) found.set(id, arcs);
  };
  for (const id of new Set(marks.flatMap(({ ids }) => ids)))
    add(
      id,
      marks.map(({ markOf }) => markOf(id)),
    );
  const center = centerOf(document);
  if (center?.centerKind === 'backbone') add(center.id, marks.map(toldAtCenter));
  return found;
};

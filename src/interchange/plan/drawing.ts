import type { MapDocument } from '../../domain/document';
import type { Id, IdSource } from '../../domain/id';
import { centerOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import type { Table } from '../table';
import { linksFor, noLinks } from './links';
import type { Meeting } from './meeting';
import { type Newcomer, noPlaces, type PlannedPlaces, placesFor } from './places';
import type { PlannedLinks, PlannedNew } from './plan';

/** What a file with a drawing does beside its rows. */
export interface Drawing {
  readonly links: PlannedLinks;
  readonly places: PlannedPlaces;
}

/** Circles that will be new. */
export interface Made {
  readonly center: NodeRow | null;
  readonly create: readonly PlannedNew[];
}

const newThemes = ({ read, themes }: Meeting): readonly Newcomer[] => {
  const fresh = new Map(themes.fresh.map((row) => [row.id, row]));
  return read.themes.flatMap(({ line }): Newcomer[] => {
    const id = themes.idOfLine(line);
    const row = id && fresh.get(id);
    return row ? [{ line, row }] : [];
  });
};

const newcomersOf = (met: Meeting, { center, create }: Made): readonly Newcomer[] => [
  ...(center && met.read.center ? [{ line: met.read.center.line, row: center }] : []),
  ...newThemes(met),
  ...create,
];

/** Places, pins and connections of a drawing; nothing for a plain sheet. */
export const drawingOf = (
  document: MapDocument,
  { drawn }: Table,
  met: Meeting,
  made: Made,
  ids: IdSource,
): Drawing => {
  if (!drawn) return { links: noLinks, places: noPlaces };
  const { read, themes, found, grouped } = met;
  const there = new Map(
    [...found, ...themes.known].map(([{ line }, { id }]): [number, Id] => [line, id]),
  );
  const newcomers = newcomersOf(met, made);
  const middle = made.center ?? centerOf(document);
  const circles = new Map<number, Id>([
    ...there,
    ...newcomers.map(({ line, row }): [number, Id] => [line, row.id]),
    ...(read.center && middle ? [[read.center.line, middle.id] as const] : []),
  ]);
  const idOf = (line: number): Id | null =>
    circles.get(line) ?? circles.get(grouped.into.get(line) ?? -1) ?? null;
  return {
    links: linksFor(document, drawn, { idOf, nameOf: read.nameOf }, ids),
    places: placesFor(document, drawn, newcomers, there),
  };
};

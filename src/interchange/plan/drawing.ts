import type { MapDocument } from '../../domain/document';
import type { Id, IdSource } from '../../domain/id';
import { centerOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { drawnOf } from './drawnOf';
import { linksFor } from './links';
import type { Meeting } from './meeting';
import { type Newcomer, noPlaces, type PlannedPlaces, placesFor } from './places';
import type { PlannedLinks, PlannedNew } from './plan';
import { saidLinks, saidRow } from './saidLinks';

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

const newcomersOf = (met: Meeting, { center, create }: Made): readonly Newcomer[] => {
  const [first] = met.read.centers;
  return [
    ...(center && first ? [{ line: first.line, row: center }] : []),
    ...newThemes(met),
    ...create,
  ];
};

const linesOf = (met: Meeting, { center, create }: Made, document: MapDocument) => {
  const { read, themes, found, into } = met;
  const there = new Map(
    [...found, ...themes.known].map(([{ line }, { id }]): [number, Id] => [line, id]),
  );
  const newcomers = newcomersOf(met, { center, create });
  const middle = center ?? centerOf(document);
  const circles = new Map<number, Id>([
    ...there,
    ...newcomers.map(({ line, row }): [number, Id] => [line, row.id]),
    ...(middle ? read.centers.map(({ line }): [number, Id] => [line, middle.id]) : []),
  ]);
  const idOf = (line: number): Id | null =>
    circles.get(line) ?? circles.get(into.get(line) ?? -1) ?? null;
  return { there, newcomers, idOf };
};

/** Places, pins and connections of drawings; nothing for plain sheets. */
export const drawingOf = (
  document: MapDocument,
  met: Meeting,
  made: Made,
  ids: IdSource,
): Drawing => {
  const { there, newcomers, idOf } = linesOf(met, made, document);
  const nameOf = (line: number): string => met.read.nameOf(line);
  const drawn = drawnOf(met.joined);
  const links = linksFor(document, drawn, { idOf, nameOf }, ids);
  const said = saidLinks(document, met.joined, met.read.partners, { idOf, made: links.create });
  return {
    links: { ...links, create: [...links.create, ...said.map((ends) => saidRow(ends, ids))] },
    places: drawn.places.size > 0 ? placesFor(document, drawn, newcomers, there) : noPlaces,
  };
};

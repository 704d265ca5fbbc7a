import { pinnedIds } from '../domain/commands/arrange';
import { derived, type MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { coloringOf } from '../domain/look/coloring';
import {
  allThemes,
  type Branch,
  centerOf,
  outlineOf,
  partnersOf,
  themesOf,
} from '../domain/outline';
import type { NodeRow, NoteRow } from '../domain/row';
import type { Places } from '../layout/graph';
import { radiusOf } from '../layout/radiusOf';
import { markOf } from '../tokens/glyphs';
import { boundsWith } from './bounds';
import { noteShapeOf } from './noteShape';
import { partnerDots } from './partnerColor';
import type { Scene, SceneCircle, SceneNote } from './scene';
import { type HeadingWords, headingsOf } from './sceneHeadings';
import { standingIn } from './sceneHolding';
import { type Ends, linkLines, spokeLine } from './sceneLines';
import { ringsOf } from './sceneRings';
import { spokesShown } from './spokesShown';

export interface SceneOptions {
  /** True for what stands outside the filter. */
  readonly faded?: (id: Id) => boolean;
  /** The words of a connection's type, in the reader's language. */
  readonly linkWords?: (type: string) => string;
  /** The notes to be shown, lowest first; none when left out. */
  readonly notes?: readonly NoteRow[];
  /** What stands over the columns of a map laid out in columns; nothing when left out. */
  readonly headingWords?: HeadingWords;
}

/** Where circles stand. */
export type PlaceOf = Pick<Places, 'get'>;

/** The picture of a map with its circles at the given places; what has no place is left out. */
export const sceneOf = (
  document: MapDocument,
  places: PlaceOf,
  options: SceneOptions = {},
): Scene => {
  const faded = options.faded ?? (() => false);
  const circles = circlesOf(document, places, faded);
  const notes = (options.notes ?? []).map((note) => sceneNote(note, faded));
  const ends: Ends = new Map(circles.map((circle) => [circle.id, circle]));
  const isShown = spokesShown(document);
  const lines = [
    ...spokesOf(document).flatMap(([from, to]) => spokeLine(ends, from, to, isShown)),
    ...linkLines(document, ends, options.linkWords ?? ((type) => type)),
  ];
  const headings = options.headingWords && headingsOf(document, ends, options.headingWords);
  const rings = ringsOf(document, circles);
  return {
    ...{ lines, circles, notes, bounds: boundsWith(circles, notes) },
    ...(headings?.length && { headings }),
    ...(rings.length && { rings }),
  };
};

const sceneNote = ({ id, text, at }: NoteRow, faded: (id: Id) => boolean): SceneNote => ({
  id,
  ...noteShapeOf(text),
  x: at[0],
  y: at[1],
  faded: faded(id),
});

const circlesOf = (
  document: MapDocument,
  places: PlaceOf,
  faded: (id: Id) => boolean,
): readonly SceneCircle[] => {
  const pins = new Set(pinnedIds(document));
  const dotOf = partnerDots(document);
  const isColored = coloringOf(document) !== null;
  const stands = standingIn(
    { document, places, pins },
    (row) => colorsOf(document, row)[0] ?? null,
  );
  const center = centerOf(document);
  const rows = [...(center ? [center] : []), ...allThemes(document), ...partnersOf(document)];
  return rows.flatMap((row) => {
    const place = places.get(row.id);
    if (!place) return [];
    const [color = null, ...also] = colorsOf(document, row);
    const circle: SceneCircle = {
      id: row.id,
      type: row.type,
      name: row.name,
      x: place[0],
      y: place[1],
      r: radiusOf(document, row.id),
      color: color === null ? null : markOf(color).color,
      glyph: row.type === 'theme' && color !== null ? markOf(color).glyph : null,
      status: row.type === 'partner' ? (row.status ?? 'existing') : null,
      pinned: pins.has(row.id),
      faded: faded(row.id),
      ...stands(row),
      ...(also.length && !isColored && { also: also.map((one) => markOf(one).color) }),
      ...(row.type === 'partner' && dotOf(row)),
    };
    return [circle];
  });
};

const themeColors = derived(
  (document) =>
    new Map(allThemes(document).map(({ id, color = 0 }, rank) => [id, { rank, color }])),
);

/** More slices of a dot than these could not be told apart. */
const mostColors = 4;

/** A theme's own color; a partner has those of its themes, in the order of themes. */
const colorsOf = (document: MapDocument, row: NodeRow): readonly number[] => {
  if (row.type === 'center') return [];
  if (row.type === 'theme') return [row.color ?? 0];
  const known = themeColors(document);
  return themesOf(document, row)
    .flatMap((id) => known.get(id) ?? [])
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostColors)
    .map(({ color }) => color);
};

/** From structure: the center to its themes, a theme to its sub-themes and partners. */
const spokesOf = (document: MapDocument): readonly (readonly [Id, Id])[] => {
  const { center, themes } = outlineOf(document);
  const below = ({ theme, subThemes, partners }: Branch): readonly (readonly [Id, Id])[] => [
    ...partners.map((partner) => [theme.id, partner.id] as const),
    ...subThemes.flatMap((sub) => [[theme.id, sub.theme.id] as const, ...below(sub)]),
  ];
  return [
    ...(center ? themes.map(({ theme }) => [center.id, theme.id] as const) : []),
    ...themes.flatMap(below),
  ];
};

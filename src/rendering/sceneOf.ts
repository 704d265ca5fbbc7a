import { pinnedIds } from '../domain/commands/arrange';
import type { MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
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

/** The picture of a map with its circles at the given places; what has no place is left out. */
export const sceneOf = (
  document: MapDocument,
  places: Places,
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
  const bounds = boundsWith(circles, notes);
  return { lines, circles, notes, bounds, ...(headings?.length && { headings }) };
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
  places: Places,
  faded: (id: Id) => boolean,
): readonly SceneCircle[] => {
  const pins = new Set(pinnedIds(document));
  const dotOf = partnerDots(document);
  const stands = standingIn({ document, places, pins }, (row) => colorOf(document, row));
  const center = centerOf(document);
  const rows = [...(center ? [center] : []), ...allThemes(document), ...partnersOf(document)];
  return rows.flatMap((row) => {
    const place = places.get(row.id);
    if (!place) return [];
    const color = colorOf(document, row);
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
      ...(row.type === 'partner' && dotOf(row)),
    };
    return [circle];
  });
};

/** A theme's own color; a partner has its first theme's, in the order of themes. */
const colorOf = (document: MapDocument, row: NodeRow): number | null => {
  if (row.type === 'center') return null;
  if (row.type === 'theme') return row.color ?? 0;
  const own = new Set<string>(themesOf(document, row));
  const first = own.size ? allThemes(document).find(({ id }) => own.has(id)) : undefined;
  return first ? (first.color ?? 0) : null;
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

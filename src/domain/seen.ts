import { documentWithout } from './commands/remove';
import { documentOf, type MapDocument, rowsOf } from './document';
import type { Id } from './id';
import { partnersOf } from './outline';
import type { Row } from './row';
import { type SeenRow, seenRows } from './seenRows';
import type { Viewer } from './viewer';

const leftOut = (document: MapDocument, { audience, withWished }: Viewer): readonly Id[] =>
  audience !== 'public'
    ? []
    : partnersOf(document)
        .filter((partner) => partner.neverPublic || (partner.status === 'wished' && !withWished))
        .map((partner) => partner.id);

const seen = (document: MapDocument, viewer: Viewer): MapDocument => {
  const rest = documentWithout(document, leftOut(document, viewer));
  const see: SeenRow = seenRows(rest, viewer);
  const rows = [...rest.rows.values()].map(see).filter((row): row is Row => row !== null);
  return documentOf(document.map, rows);
};

const known = new WeakMap<MapDocument, Map<string, MapDocument>>();

const keyOf = ({ audience, unnamed, withWished, withUnits }: Viewer): string =>
  `${audience} ${withWished ?? false} ${withUnits ?? false} ${unnamed}`;

/**
 * What a viewer may see of a map: an allow-list, row by row and field by field. Every public output
 * and everything shown to a room is made of this; nothing else decides what stays behind. One who
 * may see all gets the document itself.
 */
export const seenBy = (document: MapDocument, viewer: Viewer): MapDocument => {
  if (viewer.audience === 'mine') return document;
  const views = known.get(document) ?? new Map<string, MapDocument>();
  known.set(document, views);
  const view = views.get(keyOf(viewer)) ?? seen(document, viewer);
  views.set(keyOf(viewer), view);
  return view;
};

/** What a viewer does not get to see, counted: for the sentence that says what stays behind. */
export const staysBehind = (
  document: MapDocument,
  viewer: Viewer,
): { readonly partners: number; readonly people: number; readonly notes: number } => {
  const shown = seenBy(document, viewer);
  const notesIn = (map: MapDocument): number =>
    rowsOf(map, 'note').length + rowsOf(map, 'node').filter((node) => node.notes).length;
  const lost = (count: (map: MapDocument) => number): number => count(document) - count(shown);
  return {
    partners: lost((map) => partnersOf(map).length),
    people: lost((map) => rowsOf(map, 'person').length),
    notes: lost(notesIn),
  };
};

import { upFrom } from '../above';
import { applied, type Change, deleting, updating } from '../change';
import { arrangementOf, type MapDocument, nodeOf, rowsOf } from '../document';
import type { Command, Label } from '../edit';
import type { Id } from '../id';
import { partnersOf, themesOf } from '../outline';
import type { Fields } from '../path';
import { ok, refuse } from '../result';
import type { NodeRow } from '../row';
import { hangingOn, lettingGo } from './hanging';

/** What stays behind loses its place under what goes; sub-themes move up by one. */
const released = (document: MapDocument, gone: ReadonlySet<Id>): Record<Id, Fields> => {
  const fields: Record<Id, Record<string, string | null>> = {};
  for (const node of rowsOf(document, 'node')) {
    if (gone.has(node.id)) continue;
    for (const theme of Object.keys(node.themes ?? {}) as Id[])
      if (gone.has(theme)) fields[node.id] = { ...fields[node.id], [`themes.${theme}`]: null };
    if (node.parent && gone.has(node.parent))
      fields[node.id] = { ...fields[node.id], parent: firstStaying(document, node.parent, gone) };
  }
  return fields;
};

const firstStaying = (document: MapDocument, from: Id, gone: ReadonlySet<Id>): Id | null =>
  upFrom(document, from).find(({ id }) => !gone.has(id))?.id ?? null;

const changeWithout = (document: MapDocument, nodes: readonly NodeRow[]): Change => {
  const gone = new Set(nodes.map((node) => node.id));
  const rows = deleting(...nodes, ...hangingOn(document, gone));
  const fields = { ...released(document, gone), ...lettingGo(document, gone) };
  return { ...rows, updated: updating(document, fields).updated };
};

const labelFor = (nodes: readonly NodeRow[]): Label =>
  nodes.length === 1
    ? { key: 'history.delete', values: { name: nodes[0]?.name ?? '' } }
    : { key: 'history.deleteMany', values: { count: nodes.length } };

/**
 * Deletes circles with their connections. A theme's partners stay: those left without a theme are
 * in Not sorted yet. The center cannot be deleted.
 */
export const removeNodes: Command<{ ids: readonly Id[] }> = (document, { ids }) => {
  const nodes = ids.map((id) => nodeOf(document, id)).filter((node) => node !== null);
  if (nodes.length === 0) return refuse({ reason: 'nothingSelected' });
  const center = nodes.find((node) => node.type === 'center');
  if (center)
    return refuse({ reason: 'centerStays', values: { name: center.name }, about: center.id });
  return ok({ change: changeWithout(document, nodes), label: labelFor(nodes) });
};

/** The partners that deleting these themes would leave without any theme. */
export const leftWithoutTheme = (
  document: MapDocument,
  themes: readonly Id[],
): readonly NodeRow[] =>
  partnersOf(document).filter((partner) => {
    const its = themesOf(document, partner);
    return its.length > 0 && its.every((theme) => themes.includes(theme));
  });

/** The map as if these circles had never been on it, places and all. */
export const documentWithout = (document: MapDocument, ids: readonly Id[]): MapDocument => {
  const nodes = ids.flatMap((id) => nodeOf(document, id) ?? []);
  if (nodes.length === 0) return document;
  const rest = applied(document, changeWithout(document, nodes));
  const there = arrangementOf(rest);
  const places = Object.fromEntries(
    ids.flatMap((id) => [`positions.${id}`, `stood.${id}`].map((path) => [path, null])),
  );
  return there ? applied(rest, updating(rest, { [there.id]: places })) : rest;
};

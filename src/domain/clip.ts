import { carriedBy } from './carried';
import type { Positions } from './commands/arrange';
import { arrangementOf, linksOf, type MapDocument, nodeOf, rowOf, rowsOf } from './document';
import { type Id, isId } from './id';
import { ok, type Result, refuse } from './result';
import type { NodeRow, Point, Row } from './row';
import { rowFrom } from './schema';

/** Circles taken along, with all that belongs to them, to be put down again here or elsewhere. */
export interface Clip {
  /** The map they come from. */
  readonly map: Id;
  readonly rows: readonly Row[];
  /** Where the circles stood, in map units. */
  readonly places: Positions;
}

/** More than this is no copy of a hand but a whole file. */
const mostRows = 5000;

/** The circles of a clip, themes and partners. */
export const circlesOf = ({ rows }: Clip): readonly NodeRow[] =>
  rows.filter((row): row is NodeRow => row.kind === 'node');

/** Rows that mean nothing without these circles, and the people and fields they name. */
const belongingsOf = (document: MapDocument, nodes: readonly NodeRow[]): readonly Row[] => {
  const ids = new Set<Id>(nodes.map(({ id }) => id));
  const ties = [...rowsOf(document, 'contact'), ...rowsOf(document, 'owner')].filter((tie) =>
    ids.has(tie.partner),
  );
  const people = [...new Set(ties.map(({ person }) => person))];
  const fields = [...new Set(nodes.flatMap((node) => Object.keys(node.fields ?? {}) as Id[]))];
  const stages = [...new Set(nodes.flatMap((node) => Object.keys(node.stages ?? {}) as Id[]))];
  return [
    ...linksOf(document).filter(({ from, to }) => ids.has(from) && ids.has(to)),
    ...people.flatMap((id) => rowOf(document, 'person', id) ?? []),
    ...ties,
    ...rowsOf(document, 'exchangeItem').filter((item) => ids.has(item.partner)),
    ...fields.flatMap((id) => rowOf(document, 'field', id) ?? []),
    ...stages.flatMap((id) => rowOf(document, 'stage', id) ?? []),
  ];
};

/**
 * These circles as a clip: a theme with what belongs only to it, their connections among each
 * other, contacts, owners, what they give and get. The center and activities stay.
 */
export const clipOf = (document: MapDocument, ids: readonly Id[]): Clip => {
  const nodes = carriedBy(document, ids).flatMap((id) => {
    const node = nodeOf(document, id);
    return node && node.type !== 'center' ? [node] : [];
  });
  const positions = arrangementOf(document)?.positions ?? {};
  const places: Record<Id, Point> = {};
  for (const { id } of nodes) if (positions[id]) places[id] = positions[id];
  return { map: document.map, rows: [...nodes, ...belongingsOf(document, nodes)], places };
};

const carriable = new Set([
  'node',
  'link',
  'person',
  'contact',
  'owner',
  'exchangeItem',
  'field',
  'stage',
]);

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const placesFrom = (value: unknown): Positions =>
  Object.fromEntries(
    Object.entries(isPlain(value) ? value : {}).filter(
      (entry): entry is [Id, Point] => isId(entry[0]) && isPoint(entry[1]),
    ),
  );

/** A clip that came from outside, checked row by row; refused as a whole when anything is wrong. */
export const clipFrom = (value: unknown): Result<Clip, 'notAClip'> => {
  if (!isPlain(value) || !isId(value.map) || !Array.isArray(value.rows)) return refuse('notAClip');
  if (value.rows.length === 0 || value.rows.length > mostRows) return refuse('notAClip');
  const rows: Row[] = [];
  for (const one of value.rows) {
    const row = rowFrom(one);
    if (!row.ok || !carriable.has(row.value.kind)) return refuse('notAClip');
    if (row.value.kind === 'node' && row.value.type === 'center') return refuse('notAClip');
    rows.push(row.value);
  }
  return ok({ map: value.map, rows, places: placesFrom(value.places) });
};

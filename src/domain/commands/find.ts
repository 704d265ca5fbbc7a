import { type MapDocument, nodeOf } from '../document';
import type { Label } from '../edit';
import type { Id } from '../id';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { NodeRow } from '../row';

/** The circle of that id. */
export const circleIn = (document: MapDocument, id: Id): Result<NodeRow, Refusal> => {
  const row = nodeOf(document, id);
  return row ? ok(row) : refuse({ reason: 'notThere' });
};

/** The partner of that id. */
export const partnerIn = (document: MapDocument, id: Id): Result<NodeRow, Refusal> => {
  const row = circleIn(document, id);
  if (!row.ok || row.value.type === 'partner') return row;
  return refuse({ reason: 'notAPartner', values: { name: row.value.name } });
};

const every = (
  document: MapDocument,
  ids: readonly Id[],
  find: (document: MapDocument, id: Id) => Result<NodeRow, Refusal>,
): Result<readonly NodeRow[], Refusal> => {
  if (ids.length === 0) return refuse({ reason: 'nothingSelected' });
  const rows: NodeRow[] = [];
  for (const id of ids) {
    const row = find(document, id);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return ok(rows);
};

/** The circles of those ids, at least one. */
export const circlesIn = (document: MapDocument, ids: readonly Id[]) =>
  every(document, ids, circleIn);

/** The partners of those ids, at least one; refused as soon as one is none. */
export const partnersIn = (document: MapDocument, ids: readonly Id[]) =>
  every(document, ids, partnerIn);

/** Names an edit by its circles: by name for one, by number for more; never by what was written. */
export const labelFor = (key: string, rows: readonly NodeRow[]): Label => ({
  key,
  values: { name: rows[0]?.name ?? '', count: rows.length },
});

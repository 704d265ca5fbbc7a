import type { MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import { keysAfter } from '../../domain/order';
import { partnersOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import type { Draft } from './draft';
import type { PlannedNew } from './plan';
import type { Themes } from './themes';

const rowOf = (draft: Draft, order: string, themes: Themes, ids: IdSource): NodeRow => {
  const memberOf = draft.themes.map(themes.idOf).filter((id) => id !== null);
  return {
    id: ids.next('node'),
    kind: 'node',
    type: 'partner',
    name: draft.name,
    order,
    status: draft.status ?? 'existing',
    ...(draft.kind && { partnerKind: draft.kind }),
    ...(memberOf.length > 0 && {
      themes: Object.fromEntries(memberOf.map((id) => [id, true as const])),
    }),
    ...(draft.notes !== '' && { notes: draft.notes }),
    ...(draft.fields.size > 0 && { fields: Object.fromEntries(draft.fields) }),
    ...(draft.sourceId && { sourceId: draft.sourceId }),
  };
};

/** Partners for rows that match none, after those the map has, in the order of the file. */
export const newPartners = (
  document: MapDocument,
  drafts: readonly Draft[],
  themes: Themes,
  ids: IdSource,
): readonly PlannedNew[] => {
  const orders = keysAfter(partnersOf(document).at(-1)?.order ?? '', drafts.length);
  return drafts.map((draft, at) => ({
    line: draft.line,
    row: rowOf(draft, orders[at] ?? '', themes, ids),
  }));
};

import type { MapDocument } from '../../domain/document';
import type { Id, IdSource } from '../../domain/id';
import { keysAfter } from '../../domain/order';
import { partnersOf } from '../../domain/outline';
import { patched } from '../../domain/path';
import type { NodeRow } from '../../domain/row';
import { mapped, type Steps } from '../../domain/steps';
import { type Draft, wholeNotes } from './draft';
import type { Hanger } from './hanger';
import type { PlannedNew } from './plan';
import type { Themes } from './themes';

/** The themes a row is in: those it names, and those it is drawn under. */
export const themeIdsOf = ({ themes: names, under }: Draft, themes: Themes): readonly Id[] => [
  ...new Set(
    [...names.map(themes.idOf), ...under.map(themes.idOfLine)].filter((id) => id !== null),
  ),
];

const rowOf = (draft: Draft, order: string, themes: Themes, ids: IdSource): NodeRow => {
  const memberOf = themeIdsOf(draft, themes);
  const notes = wholeNotes(draft);
  const row: NodeRow = {
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
    ...(notes !== '' && { notes }),
    ...(draft.fields.size > 0 && { fields: Object.fromEntries(draft.fields) }),
    ...(draft.sourceId && { sourceId: draft.sourceId }),
  };
  return patched(row, draft.facts) as NodeRow;
};

/** Partners for rows that match none, after those the map has, in the order of the file. */
export function* newPartners(
  document: MapDocument,
  drafts: readonly Draft[],
  themes: Themes,
  hanger: Hanger,
  ids: IdSource,
): Steps<readonly PlannedNew[]> {
  const orders = keysAfter(partnersOf(document).at(-1)?.order ?? '', drafts.length);
  return yield* mapped(drafts, (draft, at): PlannedNew => {
    const row = rowOf(draft, orders[at] ?? '', themes, ids);
    hanger.hang(draft, row.id);
    const { line, people, owners, gives, gets } = draft;
    return { line, row, people, owners, gives, gets };
  });
}

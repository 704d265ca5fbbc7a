import { holdingOf } from '../../domain/derivedFields';
import type { MapDocument } from '../../domain/document';
import { oneLine, sameNameKey } from '../../domain/name';
import type { Fields } from '../../domain/path';
import type { NodeRow } from '../../domain/row';
import { valueText } from '../plain/plainColumns';
import type { Draft } from './draft';
import type { Ground } from './ground';
import { type NotesMet, notesMet } from './notesMet';
import { themeFields } from './themesMet';

/** What the activities of a partner say already needs no saying by hand. */
const factFields = ({ facts }: Draft, partner: NodeRow, document: MapDocument): Fields => {
  const entries = Object.entries(facts);
  if (!entries.some(([path]) => /^(stages|level|functions)/u.test(path))) return facts;
  const { stages, level, functions } = holdingOf(document, partner);
  const held = new Set([
    ...stages.map((key) => `stages.${key}`),
    ...functions.map((key) => `functions.${key}`),
  ]);
  return Object.fromEntries(
    entries.filter(([path, value]) =>
      path === 'level' ? !level.some((one) => one === value) : !held.has(path),
    ),
  );
};

/** A value that does not fit its field goes into the notes, unless the field holds it anyway. */
const withoutHeld = (
  asides: readonly string[],
  { fields }: NodeRow,
  ground: Ground,
): readonly string[] => {
  if (asides.length === 0 || !fields) return asides;
  const held = new Set(
    Object.entries(fields).map(
      ([id, value]) => `${ground.columns.get(id) ?? ''}: ${oneLine(valueText(value))}`,
    ),
  );
  return asides.filter((line) => !held.has(line));
};

/** What a row and a circle say in their notes. */
export const notesOf = (draft: Draft, circle: NodeRow, ground: Ground): NotesMet => {
  const asides = withoutHeld(draft.asides, circle, ground);
  return { said: { notes: draft.notes, asides }, circle, choices: ground.choices };
};

const notesFields = (draft: Draft, partner: NodeRow, ground: Ground): Fields => {
  const notes = notesMet(notesOf(draft, partner, ground));
  return notes === '' ? {} : { notes };
};

/** A value that reads the same is the same, also one that is not of its field's type. */
const ownFields = (draft: Draft, partner: NodeRow): Fields =>
  Object.fromEntries(
    [...draft.fields]
      .filter(([id, value]) => valueText(partner.fields?.[id]).trim() !== valueText(value))
      .map(([id, value]) => [`fields.${id}`, value]),
  );

const isRenamed = (draft: Draft, partner: NodeRow): boolean =>
  sameNameKey(draft.name) !== sameNameKey(partner.name);

/**
 * The values a row would set on a partner. What the row does not say stays; themes are added to,
 * unless the person chose to move partners; notes that differ go as they chose.
 */
export const fieldsFrom = (draft: Draft, partner: NodeRow, ground: Ground): Fields => ({
  ...(isRenamed(draft, partner) && { name: draft.name }),
  ...themeFields(draft, partner, ground),
  ...factFields(draft, partner, ground.document),
  ...(draft.kind && { partnerKind: draft.kind }),
  ...(draft.status && { status: draft.status }),
  ...notesFields(draft, partner, ground),
  ...(draft.sourceId &&
    !partner.sourceId &&
    draft.sourceId !== partner.id && { sourceId: draft.sourceId }),
  ...ownFields(draft, partner),
});

import { updateOf } from '../../domain/change';
import { fieldsOf, type MapDocument } from '../../domain/document';
import { sameNameKey } from '../../domain/name';
import { themesOf } from '../../domain/outline';
import type { Fields, Json } from '../../domain/path';
import { type FieldRow, lengthOf, type NodeRow, notesLimit } from '../../domain/row';
import { type Draft, withNote } from './draft';
import type { PlannedUpdate, ValueChange } from './plan';
import type { Themes } from './themes';

/** What rows are held against. */
export interface Ground {
  readonly document: MapDocument;
  readonly themes: Themes;
  /** Fields by id, the new ones too. */
  readonly fields: ReadonlyMap<string, FieldRow>;
}

export const groundOf = (
  document: MapDocument,
  themes: Themes,
  fresh: readonly FieldRow[],
): Ground => ({
  document,
  themes,
  fields: new Map([...fieldsOf(document), ...fresh].map((field) => [field.id, field])),
});

const themeFields = (draft: Draft, partner: NodeRow, themes: Themes): Fields =>
  Object.fromEntries(
    draft.themes
      .map((name) => themes.idOf(name))
      .filter((id) => id !== null && !partner.themes?.[id])
      .map((id) => [`themes.${id}`, true]),
  );

/** Notes that would grow too long stay as they are. */
const notesFields = (draft: Draft, partner: NodeRow): Fields => {
  const notes = withNote(partner.notes ?? '', draft.notes);
  return notes === '' || lengthOf(notes) > notesLimit ? {} : { notes };
};

const isRenamed = (draft: Draft, partner: NodeRow): boolean =>
  sameNameKey(draft.name) !== sameNameKey(partner.name);

/**
 * The values a row would set on a partner. What the row does not say stays; themes and notes are
 * added to, never taken away.
 */
const fieldsFrom = (draft: Draft, partner: NodeRow, themes: Themes): Fields => ({
  ...(isRenamed(draft, partner) && { name: draft.name }),
  ...themeFields(draft, partner, themes),
  ...(draft.kind && { partnerKind: draft.kind }),
  ...(draft.status && { status: draft.status }),
  ...notesFields(draft, partner),
  ...(draft.sourceId && !partner.sourceId && { sourceId: draft.sourceId }),
  ...Object.fromEntries([...draft.fields].map(([id, value]) => [`fields.${id}`, value])),
});

const text = (value: Json | undefined): string =>
  value === null || value === undefined ? '' : String(value);

const words: Readonly<Record<string, ValueChange['what']>> = {
  name: 'name',
  partnerKind: 'kind',
  status: 'status',
  notes: 'notes',
  sourceId: 'id',
};

const plainChanges = (ground: Ground, from: Fields, to: Fields): readonly ValueChange[] =>
  Object.entries(to)
    .filter(([path]) => !path.startsWith('themes.'))
    .map(([path, value]): ValueChange => {
      const sides = { from: text(from[path]), to: text(value) };
      const what = words[path];
      if (what) return { what, ...sides };
      const field = ground.fields.get(path.slice('fields.'.length))?.name ?? '';
      return { what: 'field', field, ...sides };
    });

const themeChange = (ground: Ground, partner: NodeRow, to: Fields): readonly ValueChange[] => {
  const added = Object.keys(to)
    .filter((path) => path.startsWith('themes.'))
    .map((path) => ground.themes.nameOf(path.slice('themes.'.length)));
  if (added.length === 0) return [];
  const before = themesOf(ground.document, partner).map(ground.themes.nameOf);
  return [{ what: 'theme', from: before.join(', '), to: [...before, ...added].join(', ') }];
};

/** True when a row says nothing that its partner does not have. */
export const saysNothingNew = (draft: Draft, partner: NodeRow, ground: Ground): boolean =>
  updateOf(partner, fieldsFrom(draft, partner, ground.themes)) === null;

/** What a row says new about a partner; null when it says nothing new. */
export const newsOf = (draft: Draft, partner: NodeRow, ground: Ground): PlannedUpdate | null => {
  const update = updateOf(partner, fieldsFrom(draft, partner, ground.themes));
  if (!update) return null;
  return {
    line: draft.line,
    id: partner.id,
    name: partner.name,
    changes: [
      ...themeChange(ground, partner, update.to),
      ...plainChanges(ground, update.from, update.to),
    ],
    update,
  };
};

import {
  type Known,
  type ReadActivity,
  readActivity,
} from '../../domain/activityLine/readActivity';
import type { ActivityRow } from '../../domain/activityRow';
import { addActivity } from '../../domain/commands/activities';
import type { ActivityPatch } from '../../domain/commands/activityFields';
import type { MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import { allThemes, partnersOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { stagesOf } from '../../domain/stages';
import type { Language } from '../../messages/speak';
import type { Words } from '../../messages/words';
import { stageText } from './activityWords';

const two = (value: number): string => String(value).padStart(2, '0');

/** The day on this computer, as `2026-05-03`. */
const dayOf = (now: number): string => {
  const date = new Date(now);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

interface Reader {
  readonly words: Words;
  readonly language: Language;
  readonly now: number;
}

const knownOn = (document: MapDocument, { words, language, now }: Reader): Known => ({
  partners: partnersOf(document),
  themes: allThemes(document),
  stages: stagesOf(document).map((stage) => ({ id: stage.key, name: stageText(words, stage) })),
  today: dayOf(now),
  dayFirst: language === 'es',
});

/** Reads a line with what this map knows; null for an empty one. */
export const readLineOn = (
  document: MapDocument,
  reader: Reader,
  text: string,
): ReadActivity | null => (text.trim() ? readActivity(text, knownOn(document, reader)) : null);

const placed = (at: NodeRow | null): ActivityPatch => {
  if (at?.type === 'partner') return { partners: { [at.id]: true } };
  return at?.type === 'theme' ? { theme: at.id } : {};
};

/** What a line says of a new activity, with the circle it was typed at. */
export const patchFrom = (read: ReadActivity | null, at: NodeRow | null): ActivityPatch => {
  const implied = placed(at);
  if (!read) return implied;
  const { kind, partners, unknown: _unknown, text: _text, spans: _spans, ...said } = read;
  return {
    ...implied,
    ...said,
    activityKind: kind,
    partners: { ...implied.partners, ...Object.fromEntries(partners.map((id) => [id, true])) },
  };
};

/** One patch over another; sets are joined member by member. */
export const joinedPatch = (under: ActivityPatch, over: ActivityPatch): ActivityPatch => ({
  ...under,
  ...over,
  partners: { ...under.partners, ...over.partners },
  functions: { ...under.functions, ...over.functions },
});

const onlyToSee: IdSource = {
  next: (prefix) => `${prefix}_${'0'.repeat(22)}` as const,
};

/** The activity that a patch would add; null when it would be refused. */
export const wouldAdd = (document: MapDocument, patch: ActivityPatch): ActivityRow | null => {
  const edit = addActivity(document, patch, onlyToSee);
  if (!edit.ok) return null;
  const row = Object.values(edit.value.change.created)[0];
  return row?.kind === 'activity' ? row : null;
};

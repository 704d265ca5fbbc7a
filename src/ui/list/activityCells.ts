import type { ActivityRow } from '../../domain/activityRow';
import { changeActivity } from '../../domain/commands/activities';
import type { ActivityPatch } from '../../domain/commands/activityFields';
import { type MapDocument, rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { refuse } from '../../domain/result';
import { dayShown, numberText, readDay, readNumber } from './cellValues';
import { type Choice, choiceFrom, labelOf, placeOf } from './choices';
import type { Column } from './column';
import { type Talk, type Written, written } from './columnTalk';

type Base = Pick<Column, 'key' | 'name' | 'width' | 'isUsual' | 'guard'>;

/** The step that changes an activity. */
export const change = (id: Id, to: ActivityPatch): Written => written(changeActivity, { id, to });

export const activityOf = (document: MapDocument, id: Id): ActivityRow | null =>
  rowOf(document, 'activity', id);

/** One of a few. */
export const chosen = <T extends string | number>(
  base: Base,
  choicesIn: (document: MapDocument) => readonly Choice<T>[],
  valueIn: (activity: ActivityRow) => T | undefined,
  patch: (value: T | null) => ActivityPatch,
): Column => ({
  ...base,
  kind: 'choice',
  choices: (document) => choicesIn(document).map(({ label }) => label),
  text: (document, id) => {
    const activity = activityOf(document, id);
    return activity ? labelOf(choicesIn(document), valueIn(activity)) : '';
  },
  rank: (document, id) => {
    const activity = activityOf(document, id);
    return activity && placeOf(choicesIn(document), valueIn(activity));
  },
  write: (document, id, text) => {
    const value = choiceFrom(choicesIn(document), text);
    return value.ok ? change(id, patch(value.value)) : value;
  },
});

/** When it begins or ends. */
export const day = ({ words, format }: Talk, key: 'start' | 'end'): Column => ({
  key,
  name: words(`activity.form.${key}`),
  kind: 'date',
  ...{ width: 130, isUsual: true },
  text: (document, id) => activityOf(document, id)?.[key] ?? '',
  shown: (document, id) => dayShown(activityOf(document, id)?.[key] ?? '', format),
  write: (_, id, text) => change(id, { [key]: readDay(text) || null }),
});

/** How many, as a number of the language. */
export const count = (
  { words, language }: Talk,
  key: 'students' | 'mentors' | 'sessions' | 'hours',
): Column => ({
  key,
  name: words(`activity.form.${key}`),
  kind: 'number',
  ...{ width: 104, isUsual: key === 'students' },
  text: (document, id) => numberText(activityOf(document, id)?.[key], language),
  rank: (document, id) => activityOf(document, id)?.[key] ?? null,
  write: (_, id, text) => {
    const value = text.trim() ? readNumber(text, language) : null;
    if (text.trim() && value === null)
      return refuse({ key: 'inspector.numberWrong', values: { text: text.trim() } });
    return change(id, { [key]: value });
  },
});

/** What is said in words. */
export const line = (
  { words }: Talk,
  key: 'roleOurs' | 'roleTheirs' | 'notes',
  guard?: 'notes',
): Column => ({
  key,
  name: words(`activity.form.${key}`),
  kind: key === 'notes' ? 'long' : 'text',
  ...{ width: 200, isUsual: false },
  ...(guard && { guard }),
  text: (document, id) => activityOf(document, id)?.[key] ?? '',
  write: (_, id, text) => change(id, { [key]: text || null }),
});

import { partnersIn } from '../../domain/activities';
import { type ActivityRow, activityKinds, activityStates, costs } from '../../domain/activityRow';
import { changeActivity } from '../../domain/commands/activities';
import type { ActivityPatch } from '../../domain/commands/activityFields';
import { derivedOf, type MapDocument, nodeOf, rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { allThemes, partnersOf } from '../../domain/outline';
import { refuse } from '../../domain/result';
import { dayShown, numberText, readDay, readNumber } from './cellValues';
import { type Choice, choiceFrom, choiceOf, labelOf, placeOf } from './choices';
import type { Column } from './column';
import { type Talk, type Written, written } from './columnTalk';
import { joinNames } from './listText';
import { allNamed, between, indexOf, oneNamed } from './named';
import { choicesFrom, functionChoices, stageChoices } from './partnerLists';

type Base = Pick<Column, 'key' | 'name' | 'width' | 'isUsual' | 'guard'>;

const partnerIndex = derivedOf('node', (document) => indexOf(partnersOf(document)));
const themeIndex = derivedOf('node', (document) => indexOf(allThemes(document)));

const change = (id: Id, to: ActivityPatch): Written => written(changeActivity, { id, to });

const activityOf = (document: MapDocument, id: Id): ActivityRow | null =>
  rowOf(document, 'activity', id);

const chosen = <T extends string | number>(
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

/** What an activity is called, where its kind does not say enough. */
const activityName = ({ words }: Talk): Column => ({
  key: 'name',
  name: words('activity.form.name'),
  kind: 'text',
  ...{ width: 220, isUsual: true },
  text: (document, id) => activityOf(document, id)?.name ?? '',
  write: (_, id, name) => change(id, { name }),
});

const partnersColumn = ({ words }: Talk): Column => {
  const had = (document: MapDocument, id: Id) => {
    const activity = activityOf(document, id);
    return activity ? partnersIn(document, activity) : [];
  };
  return {
    key: 'partners',
    name: words('activity.form.partners'),
    kind: 'list',
    ...{ width: 220, isUsual: true },
    text: (document, id) => joinNames(had(document, id).map(({ name }) => name)),
    choices: (document) => partnersOf(document).map(({ name }) => name),
    write: (document, id, text) => {
      const ids = had(document, id).map((node) => node.id);
      const wanted = allNamed(partnerIndex(document), text, ids, 'list.refused.partner');
      if (!wanted.ok) return wanted;
      const { added, taken } = between(ids, wanted.value);
      return change(id, {
        partners: Object.fromEntries([
          ...added.map((one): [Id, boolean] => [one, true]),
          ...taken.map((one): [Id, boolean] => [one, false]),
        ]),
      });
    },
  };
};

const themeColumn = ({ words }: Talk): Column => ({
  key: 'theme',
  name: words('activity.form.theme'),
  kind: 'choice',
  ...{ width: 160, isUsual: false },
  text: (document, id) => nodeOf(document, activityOf(document, id)?.theme)?.name ?? '',
  choices: (document) => allThemes(document).map(({ name }) => name),
  write: (document, id, text) => {
    const had = activityOf(document, id)?.theme;
    const theme = oneNamed(themeIndex(document), text, had ? [had] : []);
    if (text.trim() && !theme)
      return refuse({ key: 'list.refused.theme', values: { name: text.trim() } });
    return change(id, { theme });
  },
});

const day = ({ words, format }: Talk, key: 'start' | 'end'): Column => ({
  key,
  name: words(`activity.form.${key}`),
  kind: 'date',
  ...{ width: 130, isUsual: true },
  text: (document, id) => activityOf(document, id)?.[key] ?? '',
  shown: (document, id) => dayShown(activityOf(document, id)?.[key] ?? '', format),
  write: (_, id, text) => change(id, { [key]: readDay(text) || null }),
});

const count = (
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

const line = (
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

const functionsColumn = (talk: Talk): Column => {
  const choices = functionChoices(talk);
  const had = (document: MapDocument, id: Id): readonly string[] => {
    const members = activityOf(document, id)?.functions ?? {};
    return choices.flatMap(({ value }) => (members[value] ? [value] : []));
  };
  return {
    key: 'functions',
    name: talk.words('activity.form.functions'),
    kind: 'list',
    ...{ width: 220, isUsual: false, guard: 'functions' },
    text: (document, id) => joinNames(had(document, id).map((one) => labelOf(choices, one))),
    choices: () => choices.map(({ label }) => label),
    write: (document, id, text) => {
      const wanted = choicesFrom(choices, text);
      if (!wanted.ok) return wanted;
      const { added, taken } = between(had(document, id), wanted.value);
      const functions = Object.fromEntries([
        ...added.map((one): [string, boolean] => [one, true]),
        ...taken.map((one): [string, boolean] => [one, false]),
      ]);
      return change(id, { functions });
    },
  };
};

/** Everything that can be said of an activity. Its kind comes first: few have a name. */
export const activityColumns = (talk: Talk): readonly Column[] => {
  const { words } = talk;
  const kinds = activityKinds.map((one) => choiceOf(words, one, `activity.kinds.${one}`));
  const states = activityStates.map((one) => choiceOf(words, one, `activity.states.${one}`));
  const effort = costs.map((one) => choiceOf(words, one, `activity.form.costs.${one}`));
  const levels = [choiceOf(words, 1, 'fields.levels.one'), choiceOf(words, 2, 'fields.levels.two')];
  return [
    chosen(
      { key: 'kind', name: words('activity.form.kind'), width: 160, isUsual: true },
      () => kinds,
      ({ activityKind }) => activityKind,
      (kind) => ({ activityKind: kind ?? 'other' }),
    ),
    activityName(talk),
    partnersColumn(talk),
    chosen(
      { key: 'state', name: words('activity.form.state'), width: 120, isUsual: true },
      () => states,
      ({ state }) => state,
      (state) => ({ state: state ?? 'idea' }),
    ),
    day(talk, 'start'),
    day(talk, 'end'),
    count(talk, 'students'),
    count(talk, 'mentors'),
    count(talk, 'sessions'),
    count(talk, 'hours'),
    themeColumn(talk),
    chosen(
      {
        ...{ key: 'stage', name: words('activity.form.stage') },
        ...{ width: 170, isUsual: false, guard: 'stage' },
      },
      (document) => stageChoices(talk, document),
      ({ stage }) => stage,
      (stage) => ({ stage }),
    ),
    chosen(
      {
        ...{ key: 'level', name: words('activity.form.level') },
        ...{ width: 160, isUsual: false, guard: 'level' },
      },
      () => levels,
      ({ level }) => level,
      (level) => ({ level: level === 1 || level === 2 ? level : null }),
    ),
    functionsColumn(talk),
    chosen(
      { key: 'cost', name: words('activity.form.cost'), width: 120, isUsual: false },
      () => effort,
      ({ cost }) => cost,
      (cost) => ({ cost }),
    ),
    line(talk, 'roleOurs'),
    line(talk, 'roleTheirs'),
    line(talk, 'notes', 'notes'),
  ];
};

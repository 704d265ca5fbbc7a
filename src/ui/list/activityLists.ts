import { partnersIn } from '../../domain/activities';
import { derivedOf, type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { allThemes, partnersOf } from '../../domain/outline';
import { refuse } from '../../domain/result';
import { activityOf, change } from './activityCells';
import { labelOf } from './choices';
import type { Column } from './column';
import type { Talk } from './columnTalk';
import { joinNames } from './listText';
import { choicesFrom, functionChoices } from './memberColumns';
import { allNamed, between, indexOf, oneNamed } from './named';

const partnerIndex = derivedOf('node', (document) => indexOf(partnersOf(document)));
const themeIndex = derivedOf('node', (document) => indexOf(allThemes(document)));

/** What comes to a set of members and what leaves it, as a patch of an activity. */
const members = <T extends string>(had: readonly T[], wanted: readonly T[]) => {
  const { added, taken } = between(had, wanted);
  return Object.fromEntries([
    ...added.map((one): [T, boolean] => [one, true]),
    ...taken.map((one): [T, boolean] => [one, false]),
  ]);
};

/** Who takes part. */
export const partnersColumn = ({ words }: Talk): Column => {
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
      return change(id, { partners: members(ids, wanted.value) });
    },
  };
};

/** The theme it belongs to. */
export const themeColumn = ({ words }: Talk): Column => ({
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

/** Which of the nine functions it serves. */
export const functionsColumn = (talk: Talk): Column => {
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
      return change(id, { functions: members(had(document, id), wanted.value) });
    },
  };
};

import { exchangeFunctions } from '../../domain/activityRow';
import { setMember } from '../../domain/commands/bulk';
import { type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { ok, type Result } from '../../domain/result';
import { stagesOf } from '../../domain/stages';
import { stageText } from '../activities/activityWords';
import { type Choice, choiceFrom, choiceOf, labelOf } from './choices';
import type { CellRefusal, Column } from './column';
import { step, type Talk } from './columnTalk';
import { joinNames, splitNames } from './listText';
import { between } from './named';

/** Several of a few, or the first text that names none of them. */
export const choicesFrom = (
  choices: readonly Choice<string>[],
  text: string,
): Result<readonly string[], CellRefusal> => {
  const found: string[] = [];
  for (const name of splitNames(text)) {
    const one = choiceFrom(choices, name);
    if (!one.ok) return one;
    if (one.value !== null && !found.includes(one.value)) found.push(one.value);
  }
  return ok(found);
};

/** The nine functions as choices. */
export const functionChoices = ({ words }: Talk): readonly Choice<string>[] =>
  exchangeFunctions.map((value) => choiceOf(words, value, `fields.functions.${value}`));

/** The stages of a map as choices. */
export const stageChoices = ({ words }: Talk, document: MapDocument): readonly Choice<string>[] =>
  stagesOf(document).map((stage) => {
    const label = stageText(words, stage);
    return { value: stage.key, label, also: [] };
  });

/** Functions or stages set by hand. */
export const memberColumn = (talk: Talk, of: 'functions' | 'stages'): Column => {
  const guard = of === 'stages' ? 'stage' : 'functions';
  const choices = (document: MapDocument) =>
    of === 'stages' ? stageChoices(talk, document) : functionChoices(talk);
  const had = (document: MapDocument, id: Id): readonly string[] => {
    const members = nodeOf(document, id)?.[of] ?? {};
    return choices(document).flatMap(({ value }) => (members[value] ? [value] : []));
  };
  return {
    key: of,
    name: talk.words(`fields.names.${guard}`),
    kind: 'list',
    ...{ width: 220, isUsual: false, guard },
    text: (document, id) =>
      joinNames(had(document, id).map((value) => labelOf(choices(document), value))),
    choices: (document) => choices(document).map(({ label }) => label),
    write: (document, id, text) => {
      const wanted = choicesFrom(choices(document), text);
      if (!wanted.ok) return wanted;
      const { added, taken } = between(had(document, id), wanted.value);
      const set = (member: string, on: boolean) => step(setMember, { ids: [id], of, member, on });
      return ok([
        ...added.map((member) => set(member, true)),
        ...taken.map((member) => set(member, false)),
      ]);
    },
  };
};

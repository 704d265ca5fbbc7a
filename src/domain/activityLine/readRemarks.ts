import {
  type ActivityState,
  activityStates,
  type ContinuumStage,
  type Level,
} from '../activityRow';
import { type Line, taken } from './line';
import { fullNameAt, type Named, namesOf } from './names';
import { anyOf, findIn, standsAlone, wordEnd, wordStart } from './pattern';
import { levelWords, stageWords, stateWords } from './words/otherWords';

const levelPattern = new RegExp(`${wordStart}${anyOf(levelWords)}[\\s-]*([12])${wordEnd}`, 'u');

/** `level 2`, `nivel 2`. */
export const readLevel = (line: Line): { readonly line: Line; readonly level: Level | null } => {
  const found = findIn(line.open, levelPattern);
  if (!found) return { line, level: null };
  const level: Level = found.groups[0] === '1' ? 1 : 2;
  return { line: taken(line, { part: 'level', from: found.from, to: found.to }), level };
};

const ownWords = (key: string): readonly string[] => stageWords[key as ContinuumStage] ?? [];

/** A stage by the name the map gives it, or by the words of the continuum. */
export const readStage = (
  line: Line,
  stages: readonly Named<string>[],
): { readonly line: Line; readonly stage: string | null } => {
  const names = namesOf([
    ...stages,
    ...stages.flatMap(({ id }) => ownWords(id).map((name) => ({ id, name }))),
  ]);
  for (const { index } of line.open.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const found = fullNameAt(line.open.replaceAll('-', ' '), index, names);
    if (found)
      return {
        line: taken(line, { part: 'stage', from: index, to: found.to }),
        stage: found.id,
      };
  }
  return { line, stage: null };
};

const statePatterns = activityStates.map(
  (state) =>
    [state, new RegExp(`${wordStart}${anyOf(stateWords[state])}${wordEnd}`, 'gu')] as const,
);

/** How far it is, where a word says so that belongs to nothing else: `planned`, `hecho`. */
export const readState = (
  line: Line,
): { readonly line: Line; readonly state: ActivityState | null } => {
  for (const [state, pattern] of statePatterns)
    for (const { index: from, 0: word } of line.open.matchAll(pattern)) {
      const to = from + word.length;
      if (standsAlone(line.open, from, to))
        return { line: taken(line, { part: 'state', from, to }), state };
    }
  return { line, state: null };
};

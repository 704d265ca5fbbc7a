import { stageWords } from '../../domain/activityLine/words/otherWords';
import {
  type ContinuumStage,
  continuum,
  type ExchangeFunction,
  exchangeFunctions,
  type Level,
} from '../../domain/activityRow';
import type { Stage } from '../../domain/stages';
import { partsOf } from '../plain/parts';
import { headerKey } from './headerKey';

type Lookup<T> = ReadonlyMap<string, T>;

const lookup = <T extends string>(
  codes: readonly T[],
  words: Readonly<Partial<Record<T, readonly string[]>>>,
): Lookup<T> =>
  new Map(
    codes.flatMap((code) =>
      [code, ...(words[code] ?? [])].map((word): [string, T] => [headerKey(word), code]),
    ),
  );

const functionWords: Readonly<Record<ExchangeFunction, readonly string[]>> = {
  curriculum: [
    ...['e learning curriculum resources', 'curriculum resources', 'plan de estudios'],
    ...['recursos curriculares', 'curriculo'],
  ],
  access: [
    ...['access to classroom and laboratory space equipment and related resources'],
    ...['access to space and equipment', 'equipment access', 'acceso', 'acceso a espacios'],
  ],
  studentOrganizations: [
    ...['student organizations and their activities', 'student organisations'],
    ...['organizaciones estudiantiles'],
  ],
  workBased: [
    ...['work based learning', 'internships', 'wbl', 'aprendizaje basado en el trabajo'],
    ...['internships and other work based learning that connect students with adult mentors'],
    ...['pasantias'],
  ],
  challenges: ['challenges and project management resources', 'retos', 'desafios'],
  professionalDevelopment: [
    ...['professional development for teachers and administrators', 'desarrollo profesional'],
  ],
  careerOutreach: [
    ...['career development and outreach to k 12 students', 'career development'],
    ...['orientacion vocacional'],
  ],
  transitions: [
    ...['personalized education plans and transitions to post secondary programs'],
    ...['post secondary transitions', 'transiciones'],
  ],
  review: [
    ...['review of programs of study and continuous improvement', 'continuous improvement'],
    ...['revision', 'mejora continua'],
  ],
};

const functions = lookup(exchangeFunctions, functionWords);
const knownStages = lookup(continuum, stageWords);

/** What several words in one cell stand for, each once; null as soon as one stands for nothing. */
const all = <T>(cell: string, read: (word: string) => T | undefined): readonly T[] | null => {
  const whole = read(headerKey(cell));
  if (whole !== undefined) return [whole];
  const bars = partsOf(cell).map((part) => read(headerKey(part)));
  const found = bars.includes(undefined)
    ? cell.split(/[,|;\n]/u).flatMap((part) => (part.trim() ? [read(headerKey(part))] : []))
    : bars;
  return found.includes(undefined) ? null : [...new Set(found as T[])];
};

/** The functions of an exchange a cell names; null when one of its words is none. */
export const functionsFrom = (cell: string): readonly ExchangeFunction[] | null =>
  all(cell, (word) => functions.get(word));

/** How a cell names stages: those of a map by its own words, and the continuum by usual ones. */
export type ReadStages = (cell: string) => readonly string[] | null;

/** Reads stages as a map has them. */
export const stagesReader = (stages: readonly Stage[]): ReadStages => {
  const keys = new Set(stages.map(({ key }) => key));
  const named = new Map(
    stages.map(({ key, name }): [string, string] => [headerKey(name ?? key), key]),
  );
  const usual = (word: string): ContinuumStage | undefined => {
    const stage = knownStages.get(word);
    return stage && keys.has(stage) ? stage : undefined;
  };
  return (cell) => all(cell, (word) => named.get(word) ?? usual(word));
};

const levelWords: Lookup<Level> = new Map([
  ...['1', 'level 1', 'nivel 1', 'one', 'they come to us'].map((word) => [word, 1] as const),
  ...['2', 'level 2', 'nivel 2', 'two', 'we go out'].map((word) => [word, 2] as const),
]);

/** The levels a cell names; null when one of its words is none. */
export const levelsFrom = (cell: string): readonly Level[] | null =>
  all(cell, (word) => levelWords.get(word));

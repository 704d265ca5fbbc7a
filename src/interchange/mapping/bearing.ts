import { addressFrom } from '../../domain/commands/values';
import { functionsFrom, levelsFrom, type ReadStages } from './codeWords';
import type { TargetWord } from './column';
import type { ColumnFacts } from './columnFacts';
import { dayFrom } from './dayText';
import { yesOrNo } from './fieldValue';
import { isSorting } from './headerWords';

const isUnique = (facts: ColumnFacts): boolean =>
  facts.filled > 0 && facts.values.length === facts.filled;

/** So many different values show what a column is. */
const enough = 300;

/** At least so large a share of the different values passes. */
const mostly = (
  { values }: ColumnFacts,
  share: number,
  passes: (value: string) => boolean,
): boolean => {
  const some = values.slice(0, enough);
  return some.length > 0 && some.filter(passes).length >= share * some.length;
};

const isMail = (value: string): boolean => /\S@\S/u.test(value);

const isAddress = (value: string): boolean => {
  const line = addressFrom(value);
  return line.ok && /^https?:/iu.test(line.value ?? '');
};

const speaks = (value: string): boolean => !/^[\d\s.,%-]*$/u.test(value) && yesOrNo(value) === null;

const always = (): boolean => true;

/** Whether the values of a column can be what its header says. */
export type Bears = Readonly<Record<TargetWord, (facts: ColumnFacts) => boolean>>;

/** What values must look like; stages are those of the map the table is meant for. */
export const bearing = (stagesFrom: ReadStages): Bears => ({
  name: always,
  theme: always,
  kind: (facts) => facts.kinds >= 0.8 || !isSorting(facts.header),
  status: (facts) => facts.statuses >= 0.6,
  notes: always,
  id: isUnique,
  contacts: (facts) => mostly(facts, 0.6, speaks),
  email: (facts) => mostly(facts, 0.6, isMail),
  phone: (facts) => mostly(facts, 0.6, (value) => /\d{3}/u.test(value)),
  owners: (facts) => mostly(facts, 0.6, speaks),
  gives: (facts) => mostly(facts, 0.6, speaks),
  gets: (facts) => mostly(facts, 0.6, speaks),
  sector: (facts) => mostly(facts, 0.6, speaks),
  url: (facts) => mostly(facts, 0.6, isAddress),
  role: (facts) => mostly(facts, 0.6, speaks),
  nextContact: (facts) => mostly(facts, 0.6, (value) => dayFrom(value, 'dayFirst') !== null),
  stages: (facts) => mostly(facts, 0.6, (value) => stagesFrom(value) !== null),
  level: (facts) => mostly(facts, 1, (value) => levelsFrom(value) !== null),
  functions: (facts) => mostly(facts, 0.6, (value) => functionsFrom(value) !== null),
  studentSeat: (facts) => mostly(facts, 0.8, (value) => yesOrNo(value) !== null),
  field: always,
  skip: always,
});

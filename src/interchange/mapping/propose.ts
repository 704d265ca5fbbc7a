import { continuum } from '../../domain/activityRow';
import { sameNameKey } from '../../domain/name';
import type { Stage } from '../../domain/stages';
import { finished, type Steps } from '../../domain/steps';
import type { Table } from '../table';
import { asks } from './asks';
import { bearing } from './bearing';
import { stagesReader } from './codeWords';
import type { Column, Confidence, Target, TargetWord } from './column';
import { type ColumnFacts, columnFacts } from './columnFacts';
import type { DayOrder } from './dayText';
import { guessedOrder, guessedType } from './fieldValue';

/** The words of the map that a table is meant for. */
export interface MapWords {
  /** The names of its own fields: a column of that name goes there. */
  readonly fields: readonly string[];
  readonly stages: readonly Stage[];
  /** How days are read where either could be the month. */
  readonly order?: DayOrder;
}

const unknownMap: MapWords = {
  fields: [],
  stages: continuum.map((key) => ({ key, name: null, row: null })),
};

type Claims = ReadonlyMap<number, { readonly word: TargetWord; readonly confidence: Confidence }>;

const claimsOf = (facts: readonly ColumnFacts[], table: Table, known: MapWords): Claims => {
  const claims = new Map<number, { word: TargetWord; confidence: Confidence }>();
  const given = new Set<TargetWord>();
  const own = new Set(known.fields.map(sameNameKey));
  const free = {
    bears: bearing(stagesReader(known.stages)),
    isOwn: ({ header }: ColumnFacts) => own.has(sameNameKey(header)),
    given,
    isDrawn: table.drawn !== undefined,
  };
  for (const [word, ask] of asks) {
    if (given.has(word)) continue;
    const columns = facts.filter(({ index }) => !claims.has(index));
    for (const { index, confidence } of ask({ ...free, columns })) {
      given.add(word);
      claims.set(index, { word, confidence });
    }
  }
  return claims;
};

const inOrder = (order: DayOrder | null): { readonly dayFirst?: true } =>
  order === 'dayFirst' ? { dayFirst: true } : {};

type Meant = Pick<Column, 'target' | 'isDayOpen'>;

const fieldOf = ({ header, values }: ColumnFacts, usual?: DayOrder): Meant => {
  const { type, decimal, order, isDayOpen } = guessedType(header, values, usual);
  const comma = decimal === ',' && { decimal };
  const target: Target = { is: 'field', type, name: header, ...comma, ...inOrder(order) };
  return isDayOpen ? { target, isDayOpen } : { target };
};

/** Days that contradict each other stay texts: nothing says what the others mean. */
const claimed = (word: TargetWord, facts: ColumnFacts, usual?: DayOrder): Meant => {
  if (word !== 'nextContact') return { target: { is: word } as Target };
  const { order, isDayOpen } = guessedOrder(facts.values, usual ?? 'monthFirst');
  if (order === null) return fieldOf(facts, usual);
  const target: Target = { is: word, ...inOrder(order) };
  return isDayOpen ? { target, isDayOpen } : { target };
};

const sampleCount = 5;

/** What each column probably is, column by column: by its header in English or Spanish, else by its values. */
export function* proposeSteps(
  table: Table,
  known: MapWords = unknownMap,
): Steps<readonly Column[]> {
  const facts: ColumnFacts[] = [];
  for (const index of table.headers.keys()) {
    facts.push(columnFacts(table, index));
    yield;
  }
  const claims = claimsOf(facts, table, known);
  return facts.map((one): Column => {
    const claim = claims.get(one.index);
    return {
      index: one.index,
      header: one.header,
      samples: one.values.slice(0, sampleCount),
      distinct: one.values.length,
      filled: one.filled,
      ...(claim
        ? claimed(claim.word, one, known.order)
        : one.filled > 0
          ? fieldOf(one, known.order)
          : { target: { is: 'skip' } }),
      confidence: claim?.confidence ?? 'likely',
    };
  });
}

/** The same at once. */
export const proposeMapping = (table: Table, known?: MapWords): readonly Column[] =>
  finished(proposeSteps(table, known));

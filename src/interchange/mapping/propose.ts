import type { Table } from '../table';
import type { Column, Confidence, Target, TargetWord } from './column';
import { type ColumnFacts, columnFacts } from './columnFacts';
import { fieldTypeOf } from './fieldValue';
import { headerRank, isSorting } from './headerWords';

interface Claim {
  readonly index: number;
  readonly confidence: Confidence;
}

type Claims = ReadonlyMap<number, { readonly word: TargetWord; readonly confidence: Confidence }>;

const mostThemes = 40;

/** Few words, each said again and again. */
const groups = (facts: ColumnFacts): boolean =>
  facts.wordy &&
  facts.values.length >= 2 &&
  facts.values.length <= mostThemes &&
  facts.values.length * 2 <= facts.filled;

const isUnique = (facts: ColumnFacts): boolean =>
  facts.filled > 0 && facts.values.length === facts.filled;

/** Whether the values of a column can be what its header says. */
const bears: Readonly<Record<TargetWord, (facts: ColumnFacts) => boolean>> = {
  name: () => true,
  theme: () => true,
  kind: (facts) => facts.kinds >= 0.8 || !isSorting(facts.header),
  status: (facts) => facts.statuses >= 0.6,
  notes: () => true,
  id: isUnique,
  field: () => true,
  skip: () => true,
};

const byHeader = (free: readonly ColumnFacts[], word: TargetWord): Claim | null => {
  const ranked = free
    .filter((facts) => bears[word](facts))
    .map((facts) => ({ index: facts.index, rank: headerRank(facts.header, word) }))
    .filter((one): one is { index: number; rank: number } => one.rank !== null)
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  return ranked[0] ? { index: ranked[0].index, confidence: 'sure' } : null;
};

const byValues = (
  free: readonly ColumnFacts[],
  fits: (facts: ColumnFacts) => boolean,
  confidence: Confidence,
): Claim | null => {
  const found = free.find(fits);
  return found ? { index: found.index, confidence } : null;
};

/** The first column of mostly different words; without any, the first that has a value at all. */
const nameByValues = (free: readonly ColumnFacts[]): Claim | null =>
  byValues(free, (facts) => facts.wordy && facts.values.length * 2 > facts.filled, 'guess') ??
  byValues(free, (facts) => facts.filled > 0, 'guess');

type Ask = readonly [TargetWord, (free: readonly ColumnFacts[]) => Claim | null];

/** One column each, the clearest first: what one takes the next cannot have. */
const asks: readonly Ask[] = [
  ['id', (free) => byHeader(free, 'id')],
  ['status', (free) => byHeader(free, 'status')],
  ['kind', (free) => byHeader(free, 'kind')],
  ['theme', (free) => byHeader(free, 'theme')],
  ['name', (free) => byHeader(free, 'name') ?? nameByValues(free)],
  ['kind', (free) => byValues(free, (facts) => facts.kinds >= 0.8 && groups(facts), 'likely')],
  ['status', (free) => byValues(free, (facts) => facts.statuses >= 0.8 && groups(facts), 'likely')],
  ['theme', (free) => byValues(free, groups, 'guess')],
  ['notes', (free) => byHeader(free, 'notes')],
];

const claimsOf = (facts: readonly ColumnFacts[]): Claims => {
  const claims = new Map<number, { word: TargetWord; confidence: Confidence }>();
  const given = new Set<TargetWord>();
  for (const [word, ask] of asks) {
    if (given.has(word)) continue;
    const claim = ask(facts.filter(({ index }) => !claims.has(index)));
    if (!claim) continue;
    given.add(word);
    claims.set(claim.index, { word, confidence: claim.confidence });
  }
  return claims;
};

const fieldOf = (facts: ColumnFacts): Target => ({
  is: 'field',
  type: fieldTypeOf(facts.header, facts.values),
  name: facts.header,
});

const sampleCount = 5;

/** What each column probably is: by its header in English or Spanish, else by its values. */
export const proposeMapping = (table: Table): readonly Column[] => {
  const facts = table.headers.map((_, index) => columnFacts(table, index));
  const claims = claimsOf(facts);
  return facts.map((one): Column => {
    const claim = claims.get(one.index);
    return {
      index: one.index,
      header: one.header,
      samples: one.values.slice(0, sampleCount),
      distinct: one.values.length,
      filled: one.filled,
      target: claim
        ? ({ is: claim.word } as Target)
        : one.filled > 0
          ? fieldOf(one)
          : { is: 'skip' },
      confidence: claim?.confidence ?? 'likely',
    };
  });
};

import type { Bears } from './bearing';
import type { Confidence, TargetWord } from './column';
import type { ColumnFacts } from './columnFacts';
import { headerRank, isPartOfName } from './headerWords';

/** A column that is probably what was asked for. */
interface Claim {
  readonly index: number;
  readonly confidence: Confidence;
}

/** What may still be claimed, and what the values of a column must be for it. */
export interface Free {
  readonly columns: readonly ColumnFacts[];
  readonly bears: Bears;
  readonly isOwn: (facts: ColumnFacts) => boolean;
  readonly given: ReadonlySet<TargetWord>;
  readonly isDrawn: boolean;
}

const mostThemes = 40;

/** Few words, each said again and again. */
const groups = (facts: ColumnFacts): boolean =>
  facts.wordy &&
  !isPartOfName(facts.header) &&
  facts.values.length >= 2 &&
  facts.values.length <= mostThemes &&
  facts.values.length * 2 <= facts.filled;

const ranked = (
  { columns, bears }: Free,
  word: TargetWord,
  fits: (facts: ColumnFacts) => boolean = () => true,
): readonly Claim[] =>
  columns
    .filter((facts) => fits(facts) && bears[word](facts))
    .map((facts) => ({ index: facts.index, rank: headerRank(facts.header, word) }))
    .filter((one): one is { index: number; rank: number } => one.rank !== null)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ index }) => ({ index, confidence: 'sure' }));

const byHeader =
  (word: TargetWord) =>
  (free: Free): readonly Claim[] =>
    ranked(free, word).slice(0, 1);

/** A detail that the map has no field of its own for. */
const detail =
  (word: TargetWord, most = 1) =>
  (free: Free): readonly Claim[] =>
    ranked(free, word, (facts) => !free.isOwn(facts)).slice(0, most);

/** Addresses and numbers belong to people: without a column of them they are fields. */
const ofContacts =
  (word: TargetWord) =>
  (free: Free): readonly Claim[] =>
    free.given.has('contacts') ? detail(word, Number.POSITIVE_INFINITY)(free) : [];

const byValues =
  (fits: (facts: ColumnFacts) => boolean, confidence: Confidence) =>
  ({ columns }: Free): readonly Claim[] => {
    const found = columns.find(fits);
    return found ? [{ index: found.index, confidence }] : [];
  };

/** The first column of mostly different words; without any, the first that has a value at all. */
const nameByValues = (free: Free): readonly Claim[] => {
  const different = ({ wordy, values, filled }: ColumnFacts) => wordy && values.length * 2 > filled;
  const claims = byValues(different, 'guess')(free);
  return claims.length > 0 ? claims : byValues(({ filled }) => filled > 0, 'guess')(free);
};

/** In a drawing themes are circles; a column is one only when somebody chooses it. */
const unlessDrawn =
  (ask: (free: Free) => readonly Claim[]) =>
  (free: Free): readonly Claim[] =>
    free.isDrawn ? [] : ask(free);

/** In a drawing a type is a kind, whatever its words: it goes back as it came. */
const typeOfDrawn = ({ columns, isDrawn }: Free): readonly Claim[] => {
  const found = columns.find(({ header, filled }) => header === 'Type' && filled > 0);
  return isDrawn && found ? [{ index: found.index, confidence: 'sure' }] : [];
};

type Ask = readonly [TargetWord, (free: Free) => readonly Claim[]];

const several = Number.POSITIVE_INFINITY;

/** The clearest first: what one takes the next cannot have. */
export const asks: readonly Ask[] = [
  ['id', byHeader('id')],
  ['status', byHeader('status')],
  ['kind', typeOfDrawn],
  ['kind', byHeader('kind')],
  ['theme', unlessDrawn(byHeader('theme'))],
  ['name', byHeader('name')],
  ['contacts', detail('contacts', several)],
  ['email', ofContacts('email')],
  ['phone', ofContacts('phone')],
  ['owners', detail('owners', several)],
  ['gives', detail('gives', several)],
  ['gets', detail('gets', several)],
  ['sector', detail('sector')],
  ['url', detail('url')],
  ['role', detail('role')],
  ['nextContact', detail('nextContact')],
  ['stages', detail('stages')],
  ['level', detail('level')],
  ['functions', detail('functions')],
  ['studentSeat', detail('studentSeat')],
  ['name', nameByValues],
  ['kind', unlessDrawn(byValues((facts) => facts.kinds >= 0.8 && groups(facts), 'likely'))],
  ['status', unlessDrawn(byValues((facts) => facts.statuses >= 0.8 && groups(facts), 'likely'))],
  ['theme', unlessDrawn(byValues(groups, 'guess'))],
  ['notes', byHeader('notes')],
];

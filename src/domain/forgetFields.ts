import { sheetLimit } from './measureRow';
import { lengthOf, nameLimit, notesLimit, sentenceLimit } from './row';

/** Fields that hold ids, dates and closed words: a person called “Warm” is not meant by them. */
const closed = new Set([
  ...['id', 'kind', 'order', 'template', 'language', 'parent', 'opensMap', 'from', 'to', 'person'],
  ...['partner', 'themes', 'partners', 'theme', 'answeredBy', 'stages', 'stage', 'functions'],
  ...[
    'pins',
    'positions',
    'stood',
    'settings',
    'layout',
    'audience',
    'audiences',
    'switchedOn',
    'switchedOff',
    'keptApart',
    'sentenceSaw',
    'colorBy',
    'sizeBy',
    'at',
  ],
  ...['centerKind', 'partnerKind', 'status', 'studentSeat', 'direction', 'layer', 'side', 'way'],
  ...['fieldType', 'activityKind', 'state', 'cost', 'standsFor', 'sort', 'reach', 'level'],
  ...['nextContact', 'since', 'lastContact', 'start', 'end', 'date'],
]);

/** Such fields of one kind, where another has words of people under that key. */
const closedOf: Readonly<Record<string, ReadonlySet<string>>> = {
  node: new Set(['type']),
  map: new Set(['system']),
  indicator: new Set([
    ...['scope', 'type', 'direction', 'quadrant', 'adds', 'frequency', 'minCellRule'],
    ...['startPeriod', 'goalPeriod', 'interims', 'dimensions', 'ahead'],
  ]),
  period: new Set(['type']),
  expectation: new Set(['indicator']),
  series: new Set(['indicator', 'unit', 'subgroup', 'c']),
  entry: new Set(['was']),
  marker: new Set(['text', 'means']),
  measureSet: new Set(['leftOut', 'periods']),
};

/** True for a field that no name stands in. */
export const isClosed = (kind: string, field: string): boolean =>
  closed.has(field) || (closedOf[kind]?.has(field) ?? false);

const longTexts: Readonly<Record<string, number>> = {
  notes: notesLimit,
  text: notesLimit,
  sentence: sentenceLimit,
  fields: notesLimit,
  url: 2000,
  email: 320,
  sourceId: 400,
  definition: notesLimit,
  note: notesLimit,
  curve: notesLimit,
  told: notesLimit,
  ...Object.fromEntries(
    ['numerator', 'denominator', 'method', 'limits', 'versions'].map((field) => [
      field,
      sheetLimit,
    ]),
  ),
};

/** The word may be longer than what it stands for: no text grows over what its field may hold. */
export const fitting = (field: string, before: string, after: string): string => {
  const limit = Math.max(longTexts[field] ?? nameLimit, lengthOf(before));
  return lengthOf(after) > limit ? [...after].slice(0, limit).join('') : after;
};

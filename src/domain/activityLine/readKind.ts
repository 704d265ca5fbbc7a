import type { ActivityKind } from '../activityRow';
import { type Line, taken } from './line';
import { anyOf, type Found, findIn, wordEnd, wordStart } from './pattern';
import { kindWords } from './words/kindWords';

type Kind = keyof typeof kindWords;

const patterns = Object.entries(kindWords).map(
  ([kind, words]) =>
    [kind as Kind, new RegExp(`${wordStart}${anyOf(words)}(?:e?s)?${wordEnd}`, 'u')] as const,
);

const isBefore = (one: Found, other: Found): boolean =>
  one.from < other.from || (one.from === other.from && one.to > other.to);

/** The kind a line names first; `other` when it names none. */
export const readKind = (line: Line): { readonly line: Line; readonly kind: ActivityKind } => {
  let kind: ActivityKind = 'other';
  let first: Found | null = null;
  for (const [one, pattern] of patterns) {
    const found = findIn(line.open, pattern);
    if (!found || (first && !isBefore(found, first))) continue;
    first = found;
    kind = one;
  }
  if (!first) return { line, kind };
  return { line: taken(line, { part: 'kind', from: first.from, to: first.to }), kind };
};

import { derived, type MapDocument } from '../document';
import { allThemes, partnersOf } from '../outline';
import { bridgesFound, hubsFound } from './bridges';
import { type Finding, findingKinds } from './finding';
import { apartFound, sharingFound } from './sharing';
import { sizesFound } from './sizes';
import { overviewOf, standingFound } from './standing';
import { urgent } from './weights';

const leastThemes = 2;
const leastPartners = 4;

/**
 * What a map shows, best first; ties stand in the order below, so that every device agrees. Give it
 * the document that is seen: it speaks of nothing else.
 */
export const findingsOf = derived((document: MapDocument): readonly Finding[] =>
  [
    ...standingFound(document),
    ...sharingFound(document),
    ...apartFound(document),
    ...sizesFound(document),
    ...bridgesFound(document),
    ...hubsFound(document),
    overviewOf(document),
  ].sort((a, b) => b.weight - a.weight),
);

/** A map of one theme and three partners needs no sentence, nor does one without any partner. */
const isWorthIt = (document: MapDocument): boolean => {
  const partners = partnersOf(document).length;
  return partners > 0 && (allThemes(document).length >= leastThemes || partners >= leastPartners);
};

const sideOf = ({ is }: Finding) => findingKinds[is].side;
const topicOf = ({ is }: Finding) => findingKinds[is].topic;

/** What is strong before what is missing, unless that is urgent. */
const ordered = (first: Finding, second: Finding): readonly Finding[] =>
  first.weight < urgent && sideOf(first) === 'gap' && sideOf(second) === 'strong'
    ? [second, first]
    : [first, second];

/**
 * The one or two findings that make the sentence beside the picture: the best one, and the best of
 * the other side, strong or missing, else of another topic. None while the map is too small.
 */
export const headlineOf = derived((document: MapDocument): readonly Finding[] => {
  if (!isWorthIt(document)) return [];
  const [first, ...rest] = findingsOf(document).filter(({ weight }) => weight > 0);
  if (!first) return [];
  const others = rest.filter(
    (one) => topicOf(one) !== topicOf(first) && topicOf(one) !== 'overview',
  );
  const second = others.find((one) => sideOf(one) !== sideOf(first)) ?? others[0];
  return second ? ordered(first, second) : [first];
});

/**
 * What a sentence is about, for telling later whether the map now says something else: topics and
 * ids. Counts are left out, so that one partner more makes no other sentence of it.
 */
export const marksOf = (headline: readonly Finding[]): readonly string[] =>
  headline.flatMap((one) => [topicOf(one), ...one.names.map(({ id }) => id)]);

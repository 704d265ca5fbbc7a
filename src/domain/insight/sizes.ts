import type { MapDocument } from '../document';
import { allThemes } from '../outline';
import { type Finding, finding } from './finding';
import { type Group, groupsOf } from './groups';
import { weights } from './weights';

/** Fewer partners than this make no theme large. */
const leastLarge = 3;
/** The same for one that is said to be twice as large as the next. */
const leastDominant = 4;
/** Fewer partners than this in each theme, and nobody cares that all have the same. */
const leastEven = 2;

const largestOne = (first: Group, next: number): Finding => {
  const { theme, size: count } = first;
  const times = Math.floor(count / next);
  const given = { names: [theme], values: { count, times } };
  if (next === 0 || times < 2 || count < leastDominant)
    return finding('largest', weights.largest, { names: [theme], values: { count } });
  if (times > 2) return finding('largestTimes', weights.dominant, given);
  const is = count === 2 * next ? 'largestDouble' : 'largestOver';
  return finding(is, weights.dominant, given);
};

const largestSeveral = (first: readonly Group[], count: number): Finding => {
  const names = first.map(({ theme }) => theme);
  return names.length === 2
    ? finding('largestTwo', weights.largestTwo, { names, values: { count } })
    : finding('largestMany', weights.largestMany, { values: { count, themes: names.length } });
};

const evenly = (themes: number, count: number): Finding =>
  finding(themes === 2 ? 'evenTwo' : 'even', weights.even, { values: { count } });

const largestFound = (groups: readonly Group[]): readonly Finding[] => {
  const sizes = groups.map(({ size }) => size).sort((a, b) => b - a);
  const most = sizes[0] ?? 0;
  if (groups.length < 2) return [];
  if (sizes.every((size) => size === most))
    return most >= leastEven ? [evenly(groups.length, most)] : [];
  if (most < leastLarge) return [];
  const largest = groups.filter(({ size }) => size === most);
  const [first] = largest;
  if (!first) return [];
  return [largest.length > 1 ? largestSeveral(largest, most) : largestOne(first, sizes[1] ?? 0)];
};

const emptyFound = (groups: readonly Group[]): readonly Finding[] => {
  const names = groups.filter(({ size }) => size === 0).map(({ theme }) => theme);
  const count = names.length;
  if (count === 0) return [];
  if (count > 2)
    return [finding('emptyMany', weights.empty, { values: { count, of: groups.length } })];
  return [finding(count === 1 ? 'empty' : 'emptyTwo', weights.empty, { names })];
};

const onlyTheme = (document: MapDocument, [only]: readonly Group[]): readonly Finding[] => {
  if (!only || allThemes(document).length > 1) return [];
  const given = { names: [only.theme], values: { count: only.size } };
  return [finding('oneTheme', weights.oneTheme, given)];
};

/** The largest theme, and those without any partner. */
export const sizesFound = (document: MapDocument): readonly Finding[] => {
  const { groups } = groupsOf(document);
  if (groups.length === 1) return onlyTheme(document, groups);
  if (groups.every(({ size }) => size === 0)) return [];
  return [...largestFound(groups), ...emptyFound(groups)];
};

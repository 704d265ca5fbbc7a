import type { NodeType } from '../domain/row';
import { partnerLines } from '../layout/partnerLabel';
import { balanced, blockWidth, lettersOf, shortened, type WidthOf } from '../layout/wrapName';
import { bare, breaksWord, cutAtWords, lostOf, shortenedTo } from './labelCut';
import type { Block, Room, Setting } from './labelSetting';
import type { Lettering } from './labelStyle';
import type { SceneCircle } from './scene';

type Ways = readonly (readonly string[])[];
type Named = Pick<SceneCircle, 'name' | 'type'>;

const themeWidth = 170;
const partnerWidth = 144;
const widestPartner = 176;
/** Narrower names are not worth a third line. */
const longName = 132;
const nextCost = 3;
const wideCost = 6;
/** Whatever is whole is nicer than what is shortened. */
export const cutCost = 100;
/** Smaller letters come after shorter names. */
const smallCost = 220;
/** What a name loses with all its letters. */
const lostCost = 60;
/** A theme's name is better cut between two words. */
const midWordCost = 30;

/** The ways to break a name beside its circle: a partner's shortened when too long, others whole. */
export const blocksOf = (circle: Named, setting: Setting, letters: Lettering): readonly Block[] =>
  remembered('whole', circle, setting, letters, (widthOf) => {
    const isPartner = circle.type === 'partner';
    const ways = isPartner ? partnerWays(circle.name, widthOf) : wholeWays(circle.name, widthOf);
    const most = isPartner ? partnerWidth : themeWidth;
    return blocksFrom(circle.name, ways, setting, most, widthOf);
  });

const cutWidths: Readonly<Record<NodeType, readonly number[]>> = {
  center: [themeWidth, 120, 84, 60],
  theme: [themeWidth, 120, 84, 60],
  partner: [120, 90, 62],
};
const shortest = 40;

/** What is left of a name when the whole of it has no room, the longest first. */
export const cutBlocksOf = (
  circle: Named,
  setting: Setting,
  letters: Lettering,
): readonly Block[] =>
  remembered('cut', circle, setting, letters, (widthOf) => {
    const { name, type } = circle;
    const isPartner = type === 'partner';
    const ways = cutWidths[type].flatMap((width) =>
      [1, 2].flatMap((count) => {
        const lines = shortenedTo(name, count, width, widthOf, isPartner);
        return lines && (isPartner || !breaksWord(name, lines)) ? [lines] : [];
      }),
    );
    const costly = (some: Ways, more: number): readonly Block[] =>
      blocksFrom(name, some, setting, themeWidth, widthOf).map((block) => ({
        ...block,
        cost: block.cost + cutCost + more + lostCost * lostOf(name, block.lines),
      }));
    if (isPartner) return costly(ways, 0);
    const atWords = [1, 2].flatMap((count) => cutAtWords(name, count, widthOf));
    return [...costly(atWords, 0), ...costly(ways, midWordCost)];
  });

/** The same in the smallest letters, whole before shortened. */
export const smallBlocksOf = (
  circle: Named,
  setting: Setting,
  letters: Lettering,
): readonly Block[] =>
  remembered('small', circle, setting, letters, () =>
    [
      ...blocksOf(circle, setting, letters),
      ...cutBlocksOf(circle, setting, letters).slice(-fewCut),
    ].map((block) => ({ ...block, cost: block.cost + smallCost })),
  );

/** Of the shortened names only the shortest are worth being tried in smaller letters too. */
const fewCut = 2;

/** The least room that is worth trying for a name: a line of it, whole or as short as it is cut. */
export const leastOf = (blocks: readonly Block[]): Room => {
  let width = shortest;
  for (const block of blocks) width = Math.min(width, block.width);
  return { width, lines: oneLine, setting: blocks[0]?.setting ?? noSetting };
};

const oneLine = [''];
const noSetting: Setting = { size: 0, weight: 0, line: 0 };

const remembered = (
  what: string,
  { name, type }: Named,
  { size, weight }: Setting,
  { beside: known, measure }: Lettering,
  make: (widthOf: WidthOf) => readonly Block[],
): readonly Block[] => {
  const key = `${what} ${type} ${size} ${name}`;
  const before = known.get(key);
  if (before) return before;
  const blocks = make((text) => measure(text, size, weight));
  known.set(key, blocks);
  return blocks;
};

/** Whole on one line to three, a little wider if need be; only what is still too long is shortened. */
const partnerWays = (name: string, widthOf: WidthOf): Ways => {
  const long = widthOf(name) > longName;
  const more = [2, ...(long ? [3] : [])].flatMap((count) => {
    const lines = balanced(name, count, widthOf, partnerWidth);
    return lines ? [lines] : [];
  });
  const ways = [partnerLines(name, widthOf), [name], ...more].filter(
    (lines) => blockWidth(lines, widthOf) <= widestPartner && bare(lines) === bare([name]),
  );
  if (ways.length) return ways;
  return [3, 2].map((count) => shortened(name, count, partnerWidth, widthOf));
};

/** A sign such as & alone on a line only makes a name longer. */
const isLone = (line: string): boolean => lettersOf(line).length === 1;

const wholeWays = (name: string, widthOf: WidthOf): Ways =>
  [1, 2, 3].flatMap((count) => {
    const lines = balanced(name, count, widthOf, themeWidth);
    return lines && !(count > 1 && lines.some(isLone)) ? [lines] : [];
  });

const blocksFrom = (
  name: string,
  ways: Ways,
  setting: Setting,
  most: number,
  widthOf: WidthOf,
): readonly Block[] => {
  const different = new Map(ways.map((lines) => [lines.join('\n'), lines]));
  const whole = bare([name]);
  return [...different.values()].map((lines, at) => {
    const width = blockWidth(lines, widthOf);
    const cost = nextCost * Math.min(at, 2) + (width > most ? wideCost : 0);
    return { lines, width, setting, cost, isCut: bare(lines) !== whole };
  });
};

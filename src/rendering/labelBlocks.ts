import { partnerLines } from '../layout/partnerLabel';
import { balanced, blockWidth, shortened, type WidthOf } from '../layout/wrapName';
import { shortenedTo } from './labelCut';
import { type Lettering, outsideStyleOf } from './labelStyle';
import type { SceneCircle } from './scene';

/** Lines of a name with their width, before anybody knows where they stand. */
export interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly cost: number;
}

type Ways = readonly (readonly string[])[];

const themeWidth = 170;
const partnerWidth = 144;
const nextCost = 3;
const wideCost = 6;
/** Whatever is whole is nicer than what is shortened. */
export const cutCost = 100;

/** The ways to break a name beside its circle: a partner's shortened when too long, others whole. */
export const blocksOf = (circle: SceneCircle, letters: Lettering): readonly Block[] => {
  const widthOf = widthFor(circle, letters);
  if (circle.type === 'partner')
    return blocksFrom(partnerWays(circle.name, widthOf), partnerWidth, widthOf);
  return blocksFrom(wholeWays(circle.name, widthOf), themeWidth, widthOf);
};

const cutWidths = [themeWidth, 120, 84, 60];

/** What is left of a name when the whole of it has no room, the longest first. */
export const cutBlocksOf = (circle: SceneCircle, letters: Lettering): readonly Block[] => {
  const widthOf = widthFor(circle, letters);
  const ways = cutWidths.flatMap((width) =>
    [1, 2].flatMap((count) => {
      const lines = shortenedTo(circle.name, count, width, widthOf);
      return lines ? [lines] : [];
    }),
  );
  return blocksFrom(ways, themeWidth, widthOf).map((block) => ({
    ...block,
    cost: block.cost + cutCost,
  }));
};

const widthFor = ({ type }: SceneCircle, { type: map, measure }: Lettering): WidthOf => {
  const { size, weight } = outsideStyleOf(map, type);
  return (text) => measure(text, size, weight);
};

const partnerWays = (name: string, widthOf: WidthOf): Ways => {
  const two = balanced(name, 2, widthOf, partnerWidth);
  const ways = [partnerLines(name, widthOf), [name], ...(two ? [two] : [])].filter(
    (lines) => blockWidth(lines, widthOf) <= partnerWidth,
  );
  return ways.length ? ways : [shortened(name, 2, partnerWidth, widthOf)];
};

const wholeWays = (name: string, widthOf: WidthOf): Ways =>
  [1, 2, 3].flatMap((count) => {
    const lines = balanced(name, count, widthOf, themeWidth);
    return lines ? [lines] : [];
  });

const blocksFrom = (ways: Ways, most: number, widthOf: WidthOf): readonly Block[] => {
  const different = new Map(ways.map((lines) => [lines.join('\n'), lines]));
  return [...different.values()].map((lines, at) => {
    const width = blockWidth(lines, widthOf);
    const cost = (at === 0 ? 0 : nextCost) + (width > most ? wideCost : 0);
    return { lines, width, cost };
  });
};

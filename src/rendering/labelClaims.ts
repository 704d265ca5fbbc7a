import { blocksOf, cutBlocksOf, cutCost, smallBlocksOf } from './labelBlocks';
import { headSpot } from './labelGround';
import { labelsAcross, labelsCutInside } from './labelInside';
import { ledPlaces } from './labelLed';
import type { Candidate } from './labelOutside';
import {
  freeOn,
  insideClaim,
  largeDots,
  openSides,
  outside,
  overDots,
  type Wish,
  type Wishing,
} from './labelPlaces';
import { shortBlocks, wholeBlocks } from './labelRows';
import type { Claim } from './labelShelf';
import { lastStylesOf, outsideStyleOf, smallStyleOf } from './labelStyle';

/** A wish with every place where the name may stand. */
export const claimOf = (wish: Wish, at: number, wishing: Wishing): Claim => {
  const { spot, rank } = wish;
  // What is outside the filter gives way to what is in it.
  const before = spot.circle.faded ? null : (wishing.stood.get(spot.circle.id) ?? null);
  const places = spot.circle.type === 'partner' ? besideOnly : onOrBeside;
  return { at, rank, before, ...places(wish, wishing), led: once(() => led(wish, wishing)) };
};

/** Only whole names: what is worth a line is worth all of its letters. */
const led = (wish: Wish, wishing: Wishing): readonly Candidate[] => {
  const { circle } = wish.spot;
  if (circle.row || circle.faded) return [];
  const setting = outsideStyleOf(wishing.letters.type, circle.type);
  return ledPlaces(wish, wholeBlocks(circle, setting, wishing.letters), wishing);
};

type Places = Pick<Claim, 'whole' | 'last'>;

const besideOnly = (wish: Wish, wishing: Wishing): Places => {
  const { circle } = wish.spot;
  const { letters, small } = wishing;
  const setting = outsideStyleOf(letters.type, circle.type);
  const least = small && circle.row !== 'list' ? smallStyleOf(letters.type, circle.type) : null;
  const blocks = wholeBlocks(circle, setting, letters);
  const sides = openSides(wish, blocks, wishing);
  if (sides.length === 0) return { whole: [], last: () => [] };
  return {
    whole: outside(wish, blocks, sides, wishing),
    last: once(() => [
      ...outside(wish, shortBlocks(circle, setting, letters), sides, wishing),
      ...(least ? outside(wish, smallBlocksOf(circle, least, letters), sides, wishing) : []),
    ]),
  };
};

/** A name that reaches over the rim of its circle looks better beside it. */
const acrossCost = 60;

/** What smaller letters cost from afar: more than a name that lost most of its letters. */
const [smallerCost, smallestCost] = [180, 30];

const onOrBeside = (wish: Wish, wishing: Wishing): Places => {
  const { spot } = wish;
  const { ground, letters } = wishing;
  const own = insideClaim(spot, ground, letters);
  if (own) return { whole: [own], last: () => [] };
  const { fromAfar } = letters.type;
  const setting = outsideStyleOf(letters.type, spot.circle.type);
  const blocks = blocksOf(spot.circle, setting, letters);
  const sides = openSides(wish, blocks, wishing);
  const whole = outside(wish, blocks, sides, wishing);
  const inFirst = fromAfar || spot.circle.head !== undefined;
  const across = freeOn(
    spot,
    labelsAcross(headSpot(spot), letters),
    spot.circle.head ? -acrossCost : fromAfar ? 0 : acrossCost,
    ground,
  );
  const last = () => {
    const cut = cutBlocksOf(spot.circle, setting, letters);
    const smaller = lastStylesOf(letters.type, spot.circle.type).flatMap((least, at) =>
      [...blocksOf(spot.circle, least, letters), ...cutBlocksOf(spot.circle, least, letters)].map(
        (block) => ({ ...block, cost: block.cost + smallerCost + at * smallestCost }),
      ),
    );
    return [
      ...overDots(wish, blocks, wishing),
      ...outside(wish, cut, sides, wishing),
      ...overDots(wish, cut, wishing),
      ...freeOn(spot, labelsCutInside(headSpot(spot), letters), 2 * cutCost, ground),
      ...outside(wish, smaller, sides, wishing),
      ...overDots(wish, smaller, wishing),
      ...(fromAfar ? overDots(wish, [...blocks, ...smaller], wishing, largeDots) : []),
    ];
  };
  return { whole: inFirst ? [...across, ...whole] : [...whole, ...across], last: once(last) };
};

/** Works something out when it is first asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

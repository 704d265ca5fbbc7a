import { type NameBlock, nameBlock } from '../layout/nameBlock';
import { balanced, blockWidth } from '../layout/wrapName';
import { shortenedTo } from './labelCut';
import type { Spot } from './labelGround';
import type { Setting } from './labelSetting';
import { type Lettering, settingsInside } from './labelStyle';
import type { PlacedLabel, SceneCircle } from './scene';

const rim = 2;
/** Smaller circles hold no letters. */
const leastRadius = 12;

/** Where a theme's sign stands: on a line of its own, before the first line, or nowhere. */
type SignPlace = 'above' | 'beside' | 'none';

/** One way to set a name within its circle; `most` is the width beyond which words are broken. */
interface Way {
  readonly setting: Setting;
  readonly place: SignPlace;
  readonly most: number;
}

/**
 * The whole name within its circle, as large as it fits, with its sign if there is any way; null
 * when the circle is too small or none of the ways is accepted.
 */
export const labelInside = (
  spot: Spot,
  letters: Lettering,
  accepts: (label: PlacedLabel) => boolean,
): PlacedLabel | null => {
  if (spot.r < leastRadius) return null;
  for (const way of waysFor(spot, letters)) {
    const lines = wholeLines(spot, way, letters);
    const label = lines && centered(spot, lines, way, letters);
    if (label && accepts(label)) return label;
  }
  return null;
};

const whole = Number.POSITIVE_INFINITY;

/** A smaller name with its sign goes before a larger one without; broken words come last. */
const waysFor = ({ circle, r }: Spot, { type }: Lettering): readonly Way[] => {
  const settings = settingsInside(type, circle.type);
  const ways = (places: readonly SignPlace[], some: readonly Setting[], most: number) =>
    some.flatMap((setting) => places.map((place) => ({ setting, place, most })));
  const signed: readonly SignPlace[] = circle.glyph ? ['above', 'beside'] : [];
  return [
    ...ways(signed, settings, whole),
    ...ways(['none'], settings, whole),
    ...ways([...signed, 'none'], settings.slice(-1), 2 * (r - rim)),
  ];
};

const roomAbove = (place: SignPlace, { type }: Lettering): number =>
  place === 'above' ? type.sign.above : 0;
const roomBeside = (place: SignPlace, { type }: Lettering): number =>
  place === 'beside' ? type.sign.beside : 0;

const wholeLines = (
  { circle, r }: Spot,
  way: Way,
  letters: Lettering,
): readonly string[] | null => {
  const block = insideBlock(circle, way, letters);
  return block.radius > r - rim ? null : block.lines;
};

const insideBlock = (
  { name }: SceneCircle,
  { setting, place, most }: Way,
  letters: Lettering,
): NameBlock => {
  const beside = roomBeside(place, letters);
  const widthOf = (text: string) => letters.measure(text, setting.size, setting.weight) + beside;
  const make = () => nameBlock(name, setting.line, roomAbove(place, letters), widthOf, most);
  if (most !== whole) return make();
  const key = `${setting.size} ${place} ${name}`;
  const known = letters.inside.get(key) ?? make();
  letters.inside.set(key, known);
  return known;
};

/** How far letters of the center may reach over its dark ground, on both sides together, in px. */
const centerOver = 12;

/** The whole name in its smallest letters across its circle, over the rim on both sides. */
export const labelsAcross = (spot: Spot, letters: Lettering): readonly PlacedLabel[] => {
  const { circle, r } = spot;
  const setting = settingsInside(letters.type, circle.type).at(-1);
  if (!setting || r < leastRadius) return [];
  const places: readonly SignPlace[] = circle.glyph ? ['above', 'none'] : ['none'];
  const widthOf = (text: string) => letters.measure(text, setting.size, setting.weight);
  return [3, 2, 1]
    .flatMap((count) => {
      const lines = balanced(circle.name, count, widthOf);
      return lines ? [lines] : [];
    })
    .flatMap((lines) =>
      places.map((place) => centered(spot, lines, { setting, place, most: whole }, letters)),
    )
    .filter(({ type, width }) => type !== 'center' || width <= 2 * r + centerOver);
};

const cutMargin = 5;

/** As much of the name as one small line within its circle holds; none when that is next to nothing. */
export const labelsCutInside = (spot: Spot, letters: Lettering): readonly PlacedLabel[] => {
  const setting = settingsInside(letters.type, spot.circle.type).at(-1);
  if (!setting || spot.r < leastRadius) return [];
  const above = spot.circle.glyph && spot.r > 2 * letters.type.sign.above;
  const way: Way = { setting, place: above ? 'above' : 'none', most: 2 * (spot.r - cutMargin) };
  const widthOf = (text: string) => letters.measure(text, setting.size, setting.weight);
  const lines = shortenedTo(spot.circle.name, 1, way.most, widthOf);
  return lines ? [centered(spot, lines, way, letters)] : [];
};

const centered = (
  { circle, x, y }: Spot,
  lines: readonly string[],
  { setting, place }: Way,
  letters: Lettering,
): PlacedLabel => {
  const { size, weight, line } = setting;
  const { sign } = letters.type;
  const widthOf = (text: string) => letters.measure(text, size, weight);
  const height = lines.length * line;
  const top = y - (height + roomAbove(place, letters)) / 2;
  const middle = x + roomBeside(place, letters) / 2;
  const before = middle - widthOf(lines[0] ?? '') / 2 - sign.beside + sign.size / 2;
  const glyphs = {
    above: { x, y: top + sign.size / 2, size: sign.size },
    beside: { x: before, y: top + line / 2, size: sign.size },
    none: null,
  };
  return {
    id: circle.id,
    type: circle.type,
    lines,
    x: middle,
    y: top + roomAbove(place, letters) + height / 2,
    width: blockWidth(lines, widthOf),
    height,
    align: 'center',
    size,
    weight,
    glyph: circle.glyph ? glyphs[place] : null,
    faded: circle.faded,
  };
};

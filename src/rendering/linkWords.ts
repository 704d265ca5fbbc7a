import type { MapType } from '../tokens/type';
import { cellGrid } from './cellGrid';
import { boxAround, boxesMeet } from './labelBox';
import type { Ground } from './labelGround';
import type { Setting } from './labelSetting';
import type { Lettering } from './labelStyle';
import { crowd } from './lookLine';
import { type Curve, distanceTo, pointOn } from './paintCurve';
import type { Box, Camera, PlacedLabel, Scene, SceneLine } from './scene';

/** Connections say what they are from this zoom on, and only while they are few. */
const wordsFrom = 0.75;
const mostWords = 40;
/** Parts of the way at which words may stand, the nicest first. */
const spots = [0.5, 0.42, 0.58, 0.34, 0.66];
/** Room for the arrow and the bare line on both sides of the words, in px. */
const bare = 20;
/** How far a line may bend away under its words, in px. */
const mostBend = 3.5;
/** Slanting words are kept clear by small boxes along them. */
const bead = 9;

const settingOf = ({ partner, fromAfar }: MapType): Setting => {
  const size = fromAfar ? partner.outside.size : partner.outside.size - 1;
  return { size, weight: 500, line: size + 3 };
};

/** What a connection says, along its line, upright; none where it would stand on anything. */
export const placeWords = (
  scene: Scene,
  camera: Camera,
  ground: Ground,
  names: readonly Box[],
  letters: Lettering,
): readonly PlacedLabel[] => {
  if (camera.k < wordsFrom) return [];
  const lines = scene.lines.filter((line) => mayTalk(line) && isInView(line, camera, ground.page));
  if (lines.length > mostWords) return [];
  const taken = takenBy(ground.page, names);
  return lines.filter(isAlone).flatMap((line) => {
    const curve = ground.curveOf(line);
    const words = curve && wordsOn(line, curve, ground, taken.isFree, letters);
    if (!words) return [];
    for (const box of beads(words)) taken.add(box);
    return [words];
  });
};

const mayTalk = ({ text, faded }: SceneLine): boolean => text !== '' && !faded;

const isAlone = ({ bundle }: SceneLine): boolean => (bundle?.pull ?? 0) < crowd;

const isInView = ({ x1, y1, x2, y2 }: SceneLine, { k, tx, ty }: Camera, page: Box): boolean => {
  const [x, y] = [((x1 + x2) / 2) * k + tx, ((y1 + y2) / 2) * k + ty];
  return x > page.left && x < page.right && y > page.top && y < page.bottom;
};

const takenBy = (page: Box, names: readonly Box[]) => {
  const boxes: Box[] = [];
  const grid = cellGrid(page, 56);
  const add = (box: Box): void => {
    grid.add(box, boxes.push(box) - 1);
  };
  names.forEach(add);
  const isFree = (box: Box): boolean =>
    !grid.some(box, 2, (at) => boxesMeet(box, boxes[at] as Box, 2, 1));
  return { add, isFree };
};

const wordsOn = (
  line: SceneLine,
  curve: Curve,
  ground: Ground,
  isFree: (box: Box) => boolean,
  { type, measure }: Lettering,
): PlacedLabel | null => {
  const setting = settingOf(type);
  const width = measure(line.text, setting.size, setting.weight);
  const [[x1, y1], [x2, y2]] = [curve.from, curve.to];
  if (!line.id || Math.hypot(x2 - x1, y2 - y1) < width + 2 * bare) return null;
  for (const part of spots) {
    const words = labelAt(line, curve, part, width, setting);
    const isClear = (box: Box) => ground.isFree(box, null) && isFree(box);
    if (words && isAlong(words, curve) && beads(words).every(isClear)) return words;
  }
  return null;
};

const labelAt = (
  { id, text, faded }: SceneLine,
  curve: Curve,
  part: number,
  width: number,
  { size, weight, line }: Setting,
): PlacedLabel | null => {
  const [x, y] = pointOn(curve, part);
  const [[ax, ay], [bx, by]] = [pointOn(curve, part - 0.03), pointOn(curve, part + 0.03)];
  const turn = upright(Math.atan2(by - ay, bx - ax));
  const fixed = { type: 'link', align: 'center', glyph: null } as const;
  return (
    id && { id, ...fixed, lines: [text], x, y, width, height: line, size, weight, turn, faded }
  );
};

/** The same slant, never upside down. */
const upright = (turn: number): number => {
  if (turn > Math.PI / 2) return turn - Math.PI;
  return turn <= -Math.PI / 2 ? turn + Math.PI : turn;
};

const isAlong = ({ x, y, width, turn = 0 }: PlacedLabel, curve: Curve): boolean =>
  [-0.5, 0.5].every((end) => {
    const [dx, dy] = [Math.cos(turn) * width * end, Math.sin(turn) * width * end];
    return distanceTo(curve, [x + dx, y + dy]) < mostBend;
  });

const beads = ({ x, y, width, height, turn = 0 }: PlacedLabel): readonly Box[] => {
  const count = Math.max(2, Math.ceil(width / bead));
  return Array.from({ length: count + 1 }, (_, at) => {
    const along = (at / count - 0.5) * width;
    return boxAround(x + Math.cos(turn) * along, y + Math.sin(turn) * along, bead, height);
  });
};

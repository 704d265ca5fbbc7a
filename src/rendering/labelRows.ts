import { shortened } from '../layout/wrapName';
import { blocksOf, cutBlocksOf, cutCost } from './labelBlocks';

import type { Block, Setting } from './labelSetting';
import type { Side } from './labelSides';
import type { Lettering } from './labelStyle';
import type { SceneCircle } from './scene';

/** In a list a name is one line to the right of its circle; elsewhere it stands as it can. */
const isListed = ({ row }: SceneCircle): boolean => row === 'list';

/** A line in a list takes no more than its letters from top to tail: rows stand close. */
const close = (setting: Setting): Setting => ({ ...setting, line: setting.size - 1 });

const widest = 280;
const cutWidths = [220, 180, 150, 126, 104, 86, 70, 58, 50, 44, 40];

const lineOf = (text: string, setting: Setting, letters: Lettering, cost: number): Block => ({
  lines: [text],
  width: letters.measure(text, setting.size, setting.weight),
  setting,
  cost,
  isCut: cost > 0,
});

/** The ways to set the whole of a partner's name. */
export const wholeBlocks = (
  circle: SceneCircle,
  setting: Setting,
  letters: Lettering,
): readonly Block[] => {
  if (!isListed(circle)) return blocksOf(circle, setting, letters);
  const line = lineOf(circle.name, close(setting), letters, 0);
  return line.width <= widest ? [line] : [];
};

/** The same for what is left of a name that has no room, the longest first. */
export const shortBlocks = (
  circle: SceneCircle,
  setting: Setting,
  letters: Lettering,
): readonly Block[] => {
  if (!isListed(circle)) return cutBlocksOf(circle, setting, letters);
  const widthOf = (text: string) => letters.measure(text, setting.size, setting.weight);
  const whole = widthOf(circle.name);
  return cutWidths
    .filter((width) => width < whole)
    .map((width, at) => {
      const [line = ''] = shortened(circle.name, 1, width, widthOf);
      return lineOf(line, close(setting), letters, cutCost + at);
    });
};

/** The sides that are open to a name where its circle stands. */
export const sidesInRow = (circle: SceneCircle, sides: readonly Side[]): readonly Side[] =>
  isListed(circle)
    ? sides.filter(({ dx, slide, out }) => dx === 1 && slide === 0 && out === 0)
    : sides;

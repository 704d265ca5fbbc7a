import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { statuses } from '../../src/domain/row';
import { lookOf } from '../../src/rendering/look';
import { layersOf } from '../../src/rendering/lookCircle';
import {
  type Colors,
  dark,
  highContrastDark,
  highContrastLight,
  light,
} from '../../src/tokens/colors';
import { glyphs, kindMarksBeside, markOf, moreCount, moreFrom } from '../../src/tokens/glyphs';
import { roomDark, roomLight } from '../../src/tokens/room';
import { contrast } from '../support/contrast';
import { sceneFor } from '../support/picture';
import { sketchOf } from '../support/sketch';

const looks: readonly (readonly [string, Colors])[] = [
  ['light', light],
  ['dark', dark],
  ['high contrast light', highContrastLight],
  ['high contrast dark', highContrastDark],
  ['light room', roomLight],
  ['dark room', roomDark],
];

type Eye = (color: string) => string | Color;
const seenBy =
  (filter: (color: Color) => Color): Eye =>
  (color) => {
    const known = parse(color);
    return known ? filter(known) : color;
  };

/** Full dichromacy, the strongest each can be. */
const eyes: readonly (readonly [string, Eye])[] = [
  ['every cone', (color) => color],
  ['no red cones', seenBy(filterDeficiencyProt(1))],
  ['no green cones', seenBy(filterDeficiencyDeuter(1))],
  ['no blue cones', seenBy(filterDeficiencyTrit(1))],
];

const difference = differenceCiede2000();

/** The two colors that are hardest to tell apart, and how far apart they are (ΔE00). */
const worstPair = (colors: readonly string[], eye: Eye) => {
  let worst = { pair: '', apart: Number.POSITIVE_INFINITY };
  const seen = colors.map(eye);
  seen.forEach((a, at) => {
    seen.slice(at + 1).forEach((b, next) => {
      const apart = difference(a, b);
      if (apart < worst.apart) worst = { pair: `${colors[at]} ${colors[at + 1 + next]}`, apart };
    });
  });
  return worst;
};

describe.each(looks)('theme colors in the %s look', (_name, colors) => {
  it.each(eyes)('are ΔE00 10 or more apart, each from each, for eyes with %s', (_eye, eye) => {
    const { pair, apart } = worstPair(colors.themes, eye);
    expect(apart, pair).toBeGreaterThanOrEqual(10);
  });

  it('stand out from the ground of the map at 3:1 or more', () => {
    for (const color of colors.themes)
      expect(contrast(color, colors.surface), color).toBeGreaterThanOrEqual(3);
  });
});

describe.each(looks)('colors that no theme has, in the %s look', (_name, colors) => {
  it.each(eyes)(
    'are ΔE00 10 or more from every theme and each other for eyes with %s',
    (_eye, eye) => {
      expect(colors.more).toHaveLength(moreCount);
      const { pair, apart } = worstPair([...colors.themes, ...colors.more], eye);
      expect(apart, pair).toBeGreaterThanOrEqual(10);
    },
  );

  it('stand out from the ground of the map at 3:1 or more, and from the gray of the rest', () => {
    for (const color of colors.more) {
      expect(contrast(color, colors.surface), color).toBeGreaterThanOrEqual(3);
      expect(difference(color, colors.ink3), color).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('a dot that is colored by something else is taken for no theme', () => {
  const colorsBeside = (kinds: number, themes: number): readonly number[] => {
    const taken = new Set(Array.from({ length: themes }, (_, at) => at));
    const marks = kindMarksBeside(
      Array.from({ length: kinds }, (_, at) => at),
      taken,
    );
    return [...marks.values()].map(({ color }) => color);
  };

  it('as long as colors are left: three kinds beside up to eleven themes', () => {
    for (let themes = 0; themes <= 11; themes++)
      for (const color of colorsBeside(3, themes))
        expect(color >= themes || color >= moreFrom).toBe(true);
  });

  it('keeps the color of a kind while no theme has it', () => {
    expect(colorsBeside(3, 0)).toEqual(colorsBeside(3, 6));
  });

  it('gives no two of twelve kinds the same color, however many themes there are', () => {
    for (let themes = 0; themes <= 12; themes++)
      expect(new Set(colorsBeside(12, themes)).size).toBe(12);
  });
});

describe('nothing is said by color alone', () => {
  it('gives each of the first twelve themes a color and a glyph of its own', () => {
    const marks = glyphs.map((_, at) => markOf(at));
    expect(new Set(marks.map(({ color }) => color)).size).toBe(12);
    expect(new Set(marks.map(({ glyph }) => glyph)).size).toBe(12);
  });

  it('never gives two of the first hundred themes the same color with the same glyph', () => {
    const pairs = Array.from({ length: 100 }, (_, at) => markOf(at)).map(
      ({ color, glyph }) => `${color} ${glyph}`,
    );
    expect(new Set(pairs).size).toBe(100);
  });

  it.each([
    ['on a screen', lookOf()],
    ['in high contrast', lookOf({ highContrast: true })],
    ['on a projector', lookOf({ room: true })],
  ])('tells the status of a partner by the pattern of its ring %s', (_where, look) => {
    const map = sketchOf('P\n# A\nIs here\nIs warm ~warm\nIs wished ~wished');
    const partners = sceneFor(map).circles.filter(({ type }) => type === 'partner');
    const patterns = partners.map((circle) => {
      const ring = layersOf(circle, 9, 1, look).find(({ stroke }) => stroke !== null);
      return ring?.dash.map((length) => length.toFixed(1)).join(' ');
    });
    expect(new Set(patterns).size).toBe(statuses.length);
  });
});

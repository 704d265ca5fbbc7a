import { describe, expect, it } from 'vitest';
import { applied } from '../../src/domain/change';
import { colorPartnersBy } from '../../src/domain/commands/look';
import { documentOf } from '../../src/domain/document';
import { allThemes, partnersOf } from '../../src/domain/outline';
import { cellGrid } from '../../src/rendering/cellGrid';
import { amongOthersIn } from '../../src/rendering/labelAmong';
import { legendOf } from '../../src/rendering/legend';
import { lookOf } from '../../src/rendering/look';
import { layersOf } from '../../src/rendering/lookCircle';
import { themeColor } from '../../src/rendering/lookPaint';
import type { SceneCircle } from '../../src/rendering/scene';
import { countingIds } from '../support/ids';
import { sceneFor } from '../support/picture';
import { sketchOf } from '../support/sketch';

const lines = 'Flex Friday\n# Mentors\nAcme Fab\nTech Council\n# Funders\nBank\n# Places\nLibrary';
/** The same with one partner in all three themes. */
const map = () => {
  const document = sketchOf(lines);
  const themes = Object.fromEntries(allThemes(document).map(({ id }) => [id, true as const]));
  const council = partnersOf(document).find(({ name }) => name === 'Tech Council');
  return documentOf(
    document.map,
    [...document.rows.values()].map((row) => (row === council ? { ...council, themes } : row)),
  );
};
const look = lookOf();

const circleIn = (document: ReturnType<typeof map>, themes: number): SceneCircle => {
  const found = partnersOf(document).find((one) => Object.keys(one.themes ?? {}).length === themes);
  const circle = sceneFor(document).circles.find(({ id }) => id === found?.id);
  if (!circle) throw new Error(`nobody is in ${themes} themes`);
  return circle;
};

describe('the dot of a partner', () => {
  it('of one theme is whole', () => {
    const circle = circleIn(map(), 1);
    expect(circle.also).toBeUndefined();
    expect(layersOf(circle, 8, 1, look).filter(({ slice }) => slice)).toEqual([]);
  });

  it('of three themes has a slice in the color of each, all around', () => {
    const circle = circleIn(map(), 3);
    const slices = layersOf(circle, 8, 1, look).filter(({ slice }) => slice);
    const colors = [circle.color, ...(circle.also ?? [])].map((one) => themeColor(look, one));
    expect(slices.map(({ fill }) => fill)).toEqual(colors);
    expect(new Set(colors).size).toBe(3);
    const angles = slices.map(({ slice: [from, to] = [0, 0] }) => to - from);
    expect(angles.reduce((sum, angle) => sum + angle, 0)).toBeCloseTo(2 * Math.PI);
  });

  it('is whole where it is too small to be cut', () => {
    expect(layersOf(circleIn(map(), 3), 4, 1, look).filter(({ slice }) => slice)).toEqual([]);
  });

  it('is whole where colors say something else', () => {
    const document = map();
    const edit = colorPartnersBy(document, { by: 'status' }, countingIds());
    if (!edit.ok) throw new Error('no such field');
    expect(circleIn(applied(document, edit.value.change), 3).also).toBeUndefined();
  });
});

describe('the legend', () => {
  const several = (document: ReturnType<typeof map>) =>
    legendOf(document)
      .flatMap(({ rows }) => rows)
      .find(({ id }) => id === 'severalThemes');

  it('says what a cut dot means, and of how many', () => {
    expect(several(map())?.count).toBe(1);
  });

  it('says nothing of it while nobody is in several themes', () => {
    expect(several(sketchOf(lines))).toBeUndefined();
  });
});

describe('a name', () => {
  const page = { left: 0, top: 0, right: 400, bottom: 300 };
  const partner = { type: 'partner' } as SceneCircle;
  const spots = [
    { circle: partner, x: 100, y: 100, r: 8 },
    { circle: partner, x: 190, y: 100, r: 8 },
  ];
  const circles = cellGrid(page, 56);
  spots.forEach(({ x, y, r }, at) => {
    circles.add({ left: x - r, top: y - r, right: x + r, bottom: y + r }, at);
  });
  const among = amongOthersIn(spots, circles);
  const box = (left: number) => ({ left, top: 92, right: left + 60, bottom: 108 });

  it('is among others the nearer it comes to a dot that is not its own', () => {
    const [own = spots[0]] = spots;
    if (!own) throw new Error('no circle');
    expect(among(box(112), own)).toBeGreaterThan(among(box(110), own));
    expect(among({ ...box(112), top: 130, bottom: 146 }, own)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { balanced, blockWidth } from '../../src/layout/wrapName';
import { fitCamera } from '../../src/rendering/fitCamera';
import { boxAround } from '../../src/rendering/labelBox';
import { placeLabels } from '../../src/rendering/labels';
import type { Box, Camera, PlacedLabel, SceneCircle } from '../../src/rendering/scene';
import { sceneOf } from '../../src/rendering/sceneOf';
import { cityMap, laidOut } from '../support/exampleMaps';
import { countingIds } from '../support/ids';
import { mapOf } from '../support/maps';
import { measure } from '../support/measure';
import { boxOf, namesOnCircles, namesOutside, overlappingNames } from '../support/pictureChecks';

const city = ((document) => sceneOf(document, laidOut(document)))(cityMap());

const bare = (text: string) => text.replace(/\s/gu, '');
const isWhole = (circle: SceneCircle, label: PlacedLabel | undefined) =>
  label !== undefined && bare(label.lines.join('')) === bare(circle.name);

const rounds = city.circles.filter(({ type }) => type !== 'partner');

/** The boxes of a name right below, above and beside its circle, on one to three lines. */
const boxesBeside = ({ name, x, y, r, glyph }: SceneCircle, { k, tx, ty }: Camera): Box[] => {
  const [cx, cy, reach] = [x * k + tx, y * k + ty, r * k + 4];
  const widthOf = (text: string) => measure(text, 13, 650);
  return [1, 2, 3].flatMap((count) => {
    const lines = balanced(name, count, widthOf);
    if (!lines) return [];
    const width = blockWidth(lines, widthOf) + (glyph ? 17 : 0);
    const height = count * 16;
    return [1, -1].flatMap((to) => [
      boxAround(cx + to * (reach + width / 2), cy, width, height),
      boxAround(cx, cy + to * (reach + height / 2), width, height),
    ]);
  });
};

const asLabel = (circle: SceneCircle, { left, top, right, bottom }: Box): PlacedLabel => ({
  id: circle.id,
  type: circle.type,
  lines: [circle.name],
  x: (left + right) / 2,
  y: (top + bottom) / 2,
  width: right - left,
  height: bottom - top,
  align: 'center',
  size: 13,
  weight: 650,
  glyph: null,
  faded: false,
});

describe.each([
  { width: 390, height: 520 },
  { width: 1290, height: 590 },
  { width: 1093, height: 400 },
  { width: 1093, height: 512 },
])("a city's map on a surface of $width × $height", (window) => {
  const camera = fitCamera(city, window, measure);
  const { placed } = placeLabels(city, camera, window, measure);
  const labelOf = (circle: SceneCircle) => placed.find(({ id }) => id === circle.id);

  it('cuts no name of the center or a theme that fits below, above or beside its circle', () => {
    const cut = rounds.filter((circle) => !isWhole(circle, labelOf(circle)));
    const fits = (circle: SceneCircle) =>
      boxesBeside(circle, camera)
        .map((box) => asLabel(circle, box))
        .some((label) => {
          const others = placed.filter(({ id }) => id !== circle.id).map(boxOf);
          const clear = others.every(
            ({ left, top, right, bottom }) =>
              boxOf(label).left - 5 >= right ||
              boxOf(label).right + 5 <= left ||
              boxOf(label).top - 1 >= bottom ||
              boxOf(label).bottom + 1 <= top,
          );
          const near = { ...label, width: label.width + 4, height: label.height + 4 };
          const off = namesOnCircles(city, camera, [near]).length === 0;
          return clear && off && namesOutside([near], window).length === 0;
        });
    expect(cut.filter(fits).map(({ name }) => name)).toEqual([]);
  });

  it('shows the center in full, and no name as less than four letters', () => {
    const center = city.circles.find(({ type }) => type === 'center');
    expect(center && isWhole(center, labelOf(center))).toBe(true);
    const starts = placed.map(({ lines }) => lines.join('')).filter((text) => text.endsWith('…'));
    expect(starts.filter((text) => text.length < 5)).toEqual([]);
  });

  it('keeps letters readable and names off each other and off foreign circles', () => {
    const least = { center: 12, theme: 11.5, partner: 12.5, link: 12 };
    expect(placed.filter(({ type, size }) => size < least[type])).toEqual([]);
    expect(overlappingNames(placed)).toEqual([]);
    expect(namesOnCircles(city, camera, placed)).toEqual([]);
    expect(namesOutside(placed, window)).toEqual([]);
  });
});

describe('a circle shown small', () => {
  it.each([
    { width: 1290, height: 590 },
    { width: 1093, height: 512 },
  ])('leaves every theme of a city its whole name at $width × $height', (window) => {
    const camera = fitCamera(city, window, measure);
    const { placed } = placeLabels(city, camera, window, measure);
    const cut = rounds.filter(
      (one) =>
        !isWhole(
          one,
          placed.find(({ id }) => id === one.id),
        ),
    );
    expect(cut.map(({ name }) => name)).toEqual([]);
  });

  it('sets the name smaller before it moves it out, and out at 13 px before it cuts it', () => {
    const document = mapOf('Flex Friday\n# Mentors\nAcme Fab', countingIds());
    const scene = sceneOf(document, laidOut(document));
    const window = { width: 600, height: 400 };
    const mentors = (k: number) =>
      placeLabels(scene, { k, tx: 300, ty: 200 }, window, measure).placed.find(({ lines }) =>
        lines.includes('Mentors'),
      );
    expect(mentors(1)?.size).toBe(15);
    expect(mentors(0.7)?.size).toBeLessThan(15);
    expect(mentors(0.7)?.align).toBe('center');
    expect(mentors(0.4)?.size).toBe(13);
    expect(mentors(0.4)?.glyph).not.toBeNull();
  });
});

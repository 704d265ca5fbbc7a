import { describe, expect, it } from 'vitest';
import { type MapDocument, nodeOf, rowsOf } from '../../src/domain/document';
import { seenBy } from '../../src/domain/seen';
import { fitCamera } from '../../src/rendering/fitCamera';
import { placeLabels } from '../../src/rendering/labels';
import { lookOf } from '../../src/rendering/look';
import { headingBox } from '../../src/rendering/lookHeading';
import type { Camera, PlacedLabel, Scene, SceneCircle } from '../../src/rendering/scene';
import { sceneOf } from '../../src/rendering/sceneOf';
import { stageOf } from '../../src/rendering/stage';
import { sceneAt } from '../../src/rendering/stageScene';
import { svgOf } from '../../src/rendering/svg';
import { creative } from '../scenes/maps/sketches';
import { chosen, kinds, laid } from '../support/layouts';
import { measure } from '../support/measure';
import { boxOf, namesOutside, overlappingNames } from '../support/pictureChecks';
import { seededMap } from '../support/seededMap';
import { sketchOf } from '../support/sketch';

const window = { width: 1204, height: 560 };

interface Drawn {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly placed: readonly PlacedLabel[];
  readonly left: readonly string[];
  readonly cut: readonly string[];
}

const drawn = (document: MapDocument): Drawn => {
  const done = laid(document, { how: 'arrange', aspect: window.width / window.height });
  const headingWords = (_: unknown, count: number) => `Heading · ${count}`;
  const scene = sceneOf(done.document, done.places, { headingWords });
  const camera = fitCamera(scene, window, measure);
  const { placed, left, cut } = placeLabels(scene, camera, window, measure);
  return { scene, camera, placed, left, cut };
};

/** Names that stand on a circle that neither is theirs nor holds theirs. */
const namesOnOthers = ({ scene: { circles }, camera: { k, tx, ty }, placed }: Drawn) =>
  placed.flatMap((label) => {
    const { left, right, top, bottom } = boxOf(label);
    const own = circles.find(({ id }) => id === label.id) as SceneCircle;
    return circles.flatMap((other) => {
      const isIn = Math.hypot(other.x - own.x, other.y - own.y) + own.r <= other.r + 1;
      if (other === own || (other.head && isIn)) return [];
      const [cx, cy] = [other.x * k + tx, other.y * k + ty];
      const dx = cx - Math.max(left, Math.min(cx, right));
      const dy = cy - Math.max(top, Math.min(cy, bottom));
      return Math.hypot(dx, dy) < other.r * k ? [`${own.name} / ${other.name}`] : [];
    });
  });

describe.each(kinds)('names in %s', (layout) => {
  it.each([40, 100, 300])(
    'of %i partners stand on no circle, no other name, within the window',
    (partners) => {
      const picture = drawn(chosen(seededMap({ partners, seed: 3 }), layout));
      expect(namesOnOthers(picture)).toEqual([]);
      expect(overlappingNames(picture.placed)).toEqual([]);
      expect(namesOutside(picture.placed, window)).toEqual([]);
    },
  );

  it('are all there for forty partners', () => {
    expect(drawn(chosen(seededMap({ partners: 40, seed: 3 }), layout)).left).toEqual([]);
  });
});

describe('a theme that holds its partners', () => {
  const picture = drawn(chosen(seededMap({ partners: 40, seed: 3 }), 'clusters'));
  const circleOf = (label: PlacedLabel) =>
    picture.scene.circles.find(({ id }) => id === label.id) as SceneCircle;

  it('has its own name within its circle, over its partners', () => {
    const { k, tx, ty } = picture.camera;
    for (const label of picture.placed) {
      const { head, x, y, r } = circleOf(label);
      if (!head) continue;
      const [dx, dy] = [label.x - (k * x + tx), label.y - (k * y + ty)];
      expect(Math.hypot(dx, dy)).toBeLessThan(r * k);
      expect(dy).toBeLessThan(0);
    }
  });

  it('holds the names of its partners too', () => {
    const { k, tx, ty } = picture.camera;
    for (const label of picture.placed) {
      const own = circleOf(label);
      if (own.ground === undefined) continue;
      const theme = picture.scene.circles.find(
        (one) => one.head && Math.hypot(one.x - own.x, one.y - own.y) + own.r <= one.r,
      ) as SceneCircle;
      const { left, right, top, bottom } = boxOf(label);
      for (const [x, y] of [
        [left, top],
        [right, top],
        [left, bottom],
        [right, bottom],
      ] as const)
        expect(Math.hypot(x - (k * theme.x + tx), y - (k * theme.y + ty))).toBeLessThan(
          k * theme.r,
        );
    }
  });

  it('holds them also for who sees less of the map, or other names', () => {
    const done = laid(chosen(seededMap({ partners: 60, seed: 3 }), 'clusters'));
    const seen = seenBy(done.document, { audience: 'public', unnamed: 'A person' });
    expect(rowsOf(seen, 'node').length).toBeLessThan(rowsOf(done.document, 'node').length);
    const { circles } = sceneOf(seen, done.places);
    for (const own of circles.filter(({ ground }) => ground !== undefined)) {
      const home = Object.keys(nodeOf(seen, own.id)?.themes ?? {})[0];
      const theme = circles.find(({ id }) => id === home) as SceneCircle;
      expect(Math.hypot(own.x - theme.x, own.y - theme.y) + own.r).toBeLessThanOrEqual(theme.r);
    }
  });

  it('needs no lines to them; those of several themes keep theirs', () => {
    const { circles, lines } = picture.scene;
    const within = new Set(
      circles.filter(({ ground }) => ground !== undefined).map(({ id }) => id),
    );
    const spokes = lines.filter(({ kind }) => kind === 'spoke');
    expect(spokes.filter(({ to }) => within.has(to))).toEqual([]);
    const several = circles.filter(({ type, id }) => type === 'partner' && !within.has(id));
    for (const { id } of several)
      expect(spokes.filter(({ to }) => to === id).length).toBeGreaterThan(1);
  });
});

describe('columns', () => {
  const map = sketchOf('P\n# A\nOne\nTwo ~warm\n# B\nThree ~wished\nFour');
  const byStatus = () => drawn(chosen(map, 'columns', { by: 'status' }));

  it('have words over them on one line, clear of all circles and names', () => {
    const picture = byStatus();
    const { headings = [], circles } = picture.scene;
    expect(headings.map(({ text }) => text)).toEqual(['Heading · 2', 'Heading · 1', 'Heading · 1']);
    expect(new Set(headings.map(({ y }) => y)).size).toBe(1);
    for (const heading of headings) {
      const box = headingBox(heading, picture.camera);
      for (const label of picture.placed) {
        const { left, right, top, bottom } = boxOf(label);
        expect(left < box.right && right > box.left && top < box.bottom && bottom > box.top).toBe(
          false,
        );
      }
      const partners = circles.filter(({ type }) => type === 'partner');
      expect(partners.every(({ y, r }) => y - r > heading.y)).toBe(true);
    }
  });

  it('are headed by themes instead of words when they are themes', () => {
    const { scene } = drawn(chosen(map, 'columns'));
    expect(scene.headings).toBeUndefined();
    expect(scene.lines.filter(({ kind }) => kind === 'spoke').length).toBe(2);
  });

  it('have no words when whoever looks may not know the field', () => {
    const nothing = sketchOf('P\n# A\nOne\nTwo');
    expect(drawn(chosen(nothing, 'columns', { by: 'sector' })).scene.headings).toBeUndefined();
  });

  it('keep their words while circles move, and have them in files as text', () => {
    const { scene, camera, placed } = byStatus();
    const moved = sceneAt(stageOf(scene), () => [5, 5]);
    expect(moved.headings).toEqual(scene.headings);
    const svg = svgOf(scene, placed, lookOf(), { title: 'T', desc: 'D', ...window, camera });
    expect(svg.match(/Heading · 1/g)?.length).toBe(2);
  });

  it('of a hundred partners and of three hundred have a name in every row', () => {
    for (const partners of [100, 300]) {
      const { left } = drawn(chosen(seededMap({ partners, seed: 3 }), 'columns'));
      expect(left.length / partners).toBeLessThan(0.02);
    }
  });

  it('set each name on one line to the right of its circle', () => {
    const picture = drawn(
      chosen(seededMap({ partners: 100, seed: 3 }), 'columns', { by: 'status' }),
    );
    const { k, tx } = picture.camera;
    for (const label of picture.placed.filter(({ type }) => type === 'partner')) {
      const own = picture.scene.circles.find(({ id }) => id === label.id) as SceneCircle;
      expect(label.lines.length).toBe(1);
      expect(boxOf(label).left).toBeGreaterThan(k * (own.x + own.r) + tx);
    }
  });
});

describe('b28: thirteen sub-themes in rings', () => {
  it('have every name whole, none on another', () => {
    const picture = drawn(chosen(sketchOf(creative), 'rings'));
    expect(picture.left).toEqual([]);
    expect(picture.cut).toEqual([]);
    expect(overlappingNames(picture.placed)).toEqual([]);
    expect(namesOnOthers(picture)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/domain/document';
import { fitCamera } from '../../src/rendering/fitCamera';
import { legendOf } from '../../src/rendering/legend';
import type { LegendSection } from '../../src/rendering/legendRow';
import { legendShapes } from '../../src/rendering/legendShapes';
import { signMarks } from '../../src/rendering/legendSign';
import { forcedLookOf, lookOf } from '../../src/rendering/look';
import { layersOf, signOn } from '../../src/rendering/lookCircle';
import { linksToldAt } from '../../src/rendering/lookLine';
import { scaleFrom } from '../../src/rendering/lookPaint';
import { svgOf } from '../../src/rendering/svg';
import { mark, written } from '../../src/rendering/svgText';
import { glyphs, kindMarkOf } from '../../src/tokens/glyphs';
import { filled, looking, ownId, withOwn } from '../support/lookMap';
import { named } from '../support/maps';
import { measure } from '../support/measure';
import { sceneFor } from '../support/picture';
import { seededMap } from '../support/seededMap';
import { sketchOf } from '../support/sketch';

const map = () =>
  sketchOf(`Flex Friday
# Mentors
A
B ~warm
## Young mentors
C
# Tours
D ~wished
---
E
A -> B: funds
B <-> C: funds
C -- D: Funds
A -- D: works with`);

const rowsIn = (sections: readonly LegendSection[], id: LegendSection['id']) =>
  sections.find((section) => section.id === id)?.rows.map(({ id: row, count }) => [row, count]);

describe('the legend', () => {
  it('has themes with their partners counted once, sub-themes included, and those not sorted yet', () => {
    const document = map();
    expect(rowsIn(legendOf(document), 'themes')).toEqual([
      [named(document, 'Mentors').id, 3],
      [named(document, 'Tours').id, 1],
      ['unsorted', 1],
    ]);
  });

  it('b2 has only the rings that are there', () => {
    expect(rowsIn(legendOf(map()), 'status')).toEqual([
      ['existing', 3],
      ['warm', 1],
      ['wished', 1],
    ]);
    expect(rowsIn(legendOf(sketchOf('X\n# T\nA\nB')), 'status')).toBeUndefined();
    expect(rowsIn(legendOf(looking(map(), { colorBy: 'status' })), 'status')).toBeUndefined();
  });

  it('has lines by what they say, case aside, and arrows only where there are some', () => {
    expect(rowsIn(legendOf(map()), 'lines')).toEqual([
      ['spoke', null],
      ['link funds', 3],
      ['link works with', 1],
      ['oneWay', null],
      ['bothWays', null],
    ]);
    expect(rowsIn(legendOf(sketchOf('X\n# T\nA')), 'lines')).toEqual([['spoke', null]]);
  });

  it('tells of connections only what is drawn: from afar they are one, without arrows', () => {
    expect(rowsIn(legendOf(map(), 'none'), 'lines')).toEqual([
      ['spoke', null],
      ['together', 4],
    ]);
    expect(legendOf(map(), 'loose')).toEqual(legendOf(map()));
  });

  it('tells kinds of connections that run alone apart from the many that run together', () => {
    const many = seededMap({ partners: 120, seed: 4, links: 1 });
    const rows = legendOf(many, 'loose').find(({ id }) => id === 'lines')?.rows ?? [];
    const together = rows.find(({ said }) => said.is === 'together')?.count ?? 0;
    const alone = rows.filter(({ said }) => said.is === 'link').map(({ count }) => count ?? 0);
    expect(together).toBeGreaterThan(60);
    expect(alone.reduce((sum, count) => sum + count, together)).toBe(linksOf(many).length);
  });

  it('tells apart what can be told at a zoom', () => {
    expect([0.2, 0.6, 1.5].map((k) => linksToldAt(k, lookOf()))).toEqual(['none', 'loose', 'all']);
    expect(linksToldAt(0.6, lookOf({ room: true }))).toBe('loose');
  });

  it('begins with what colors say: every group with its count, and who has no value', () => {
    const document = filled(map(), { A: { partnerKind: 'museum' }, B: { partnerKind: 'school' } });
    const sections = legendOf(looking(document, { colorBy: 'partnerKind' }));
    expect(sections[0]?.by).toBe('partnerKind');
    expect(rowsIn(sections, 'colors')).toEqual([
      ['group school', 1],
      ['group museum', 1],
      ['missing', 3],
    ]);
  });

  it('shows three sizes with their numbers, areas as on the map, and who has no number', () => {
    const numbers = withOwn(map(), { type: 'number' }, { A: 10, B: 40, C: 160, D: 0 });
    const rows = legendOf(looking(numbers, { sizeBy: ownId })).find(
      ({ id }) => id === 'sizes',
    )?.rows;
    const samples = rows?.flatMap(({ sign, said }) =>
      sign.is === 'size' && said.is === 'size' ? [[said.value, sign.r] as const] : [],
    );
    const [, middle = [0, 0], largest = [0, 0]] = samples ?? [];
    expect(samples).toHaveLength(3);
    expect(largest[0]).toBe(160);
    expect(largest[1] ** 2 / middle[1] ** 2).toBeCloseTo(160 / middle[0]);
    expect(rows?.at(-1)).toMatchObject({ said: { is: 'missing' }, count: 1 });
  });
});

describe('the signs of partners', () => {
  const looks = [lookOf(), lookOf({ highContrast: true }), lookOf({ room: true })];

  it('has a shape of its own for each of twelve kinds, and another round of colors beyond', () => {
    const marks = Array.from({ length: 12 }, (_, at) => kindMarkOf(at));
    expect(new Set(marks.map(({ glyph }) => glyph)).size).toBe(glyphs.length);
    expect(new Set(marks.map(({ color }) => color)).size).toBe(12);
    expect(kindMarkOf(12)).not.toEqual(kindMarkOf(0));
  });

  it('keeps shapes in every look: high contrast, a room, forced colors', () => {
    const white = {
      canvas: '#000',
      canvasText: '#fff',
      highlight: '#0ff',
      highlightText: '#000',
      grayText: '#888',
    };
    const document = filled(map(), { A: { partnerKind: 'school' } });
    const scene = sceneFor(looking(document, { colorBy: 'partnerKind' }));
    const circle = scene.circles.find(({ name }) => name === 'A');
    if (!circle) throw new Error('no circle');
    for (const look of [...looks, forcedLookOf(white)])
      expect(signOn(circle, 9, 1, look)?.sign).toBe('triangle');
  });

  it('draws who has no value hollow: a ring and no dot', () => {
    const scene = sceneFor(looking(map(), { colorBy: 'partnerKind' }));
    const circle = scene.circles.find(({ name }) => name === 'B');
    if (!circle) throw new Error('no circle');
    for (const look of looks) {
      const fills = layersOf(circle, 9, 1, look).filter(({ fill }) => fill);
      expect(fills.map(({ fill }) => fill)).toEqual([look.colors.surface]);
      expect(signOn(circle, 9, 1, look)).toBeNull();
    }
  });

  it('gives numbers a slice of a disc as well as a shade', () => {
    const numbers = withOwn(map(), { type: 'number' }, { A: 0, B: 5, C: 9 });
    const scene = sceneFor(looking(numbers, { colorBy: ownId }));
    const signs = ['A', 'B', 'C'].map((name) => {
      const { sign, color } = scene.circles.find((one) => one.name === name) ?? {};
      return [sign, color];
    });
    expect(signs).toEqual([
      ['step1', scaleFrom],
      ['step3', scaleFrom + 2],
      ['step5', scaleFrom + 4],
    ]);
  });

  it('leaves big circles in the color of their theme', () => {
    const bubbles = (document: ReturnType<typeof map>) =>
      sceneFor(document).circles.filter(({ type }) => type === 'theme');
    expect(bubbles(looking(map(), { colorBy: 'status' }))).toEqual(bubbles(map()));
  });

  it('is a picture', async () => {
    const plain = withOwn(
      sketchOf('X\n# T\nA\nB ~warm\nC ~wished\nD'),
      { type: 'number' },
      { A: 4, B: 1, C: 2 },
    );
    const kinds = filled(plain, { A: { partnerKind: 'school' }, B: { partnerKind: 'museum' } });
    const scene = sceneFor(looking(kinds, { colorBy: 'partnerKind', sizeBy: ownId }));
    const size = { width: 480, height: 360 };
    const camera = fitCamera(scene, size, null);
    const svg = svgOf(scene, [], lookOf(), { title: 'X', desc: '', ...size, camera });
    await expect(svg).toMatchFileSnapshot('../scenes/colorAndSize.svg');
  });
});

describe('the legend on paper', () => {
  const sections = legendOf(looking(map(), { colorBy: 'status' })).map(({ id, rows }) => ({
    title: id,
    rows: rows.map(({ sign, id: text, count }) => ({
      sign,
      text,
      count: count === null ? null : `${count}`,
    })),
  }));

  it('keeps within its width, and gets higher where it is narrow', () => {
    const wide = legendShapes(sections, { width: 900 }, lookOf(), measure);
    const narrow = legendShapes(sections, { width: 200 }, lookOf(), measure);
    expect(wide.width).toBeLessThanOrEqual(900);
    expect(narrow.width).toBeLessThanOrEqual(220);
    expect(narrow.height).toBeGreaterThan(wide.height);
  });

  it('has every text as text, and nothing of a name as markup', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const [first] = sections;
    const rows = [{ sign: { is: 'theme', color: 0 } as const, text: evil, count: null }];
    const { marks } = legendShapes(
      [{ title: first?.title ?? '', rows }],
      { width: 900 },
      lookOf(),
      measure,
    );
    const svg = written(mark('g', {}, marks));
    expect(svg).toContain('&lt;img src=x');
    expect(svg).not.toContain('<img');
  });

  it('draws every sign within its box', () => {
    for (const { rows } of sections)
      for (const { sign } of rows) expect(signMarks(sign, lookOf()).length).toBeGreaterThan(0);
  });
});

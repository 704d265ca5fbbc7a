import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/domain/id';
import { arcMark } from '../../src/rendering/arcMarks';
import type { ArcPiece } from '../../src/rendering/arcPiece';
import { arcsAs, arcsReach, arcsTold } from '../../src/rendering/arcsReach';
import { paintScene } from '../../src/rendering/canvasPainter';
import { boxMeetsCircle } from '../../src/rendering/labelBox';
import { placeLabels } from '../../src/rendering/labels';
import { arcSections, withEdgeDot } from '../../src/rendering/legendArcs';
import { signMarks } from '../../src/rendering/legendSign';
import { forcedLookOf, lookOf } from '../../src/rendering/look';
import { arcPieces } from '../../src/rendering/lookArcs';
import type { ArcKey, CircleArcs, SceneCircle } from '../../src/rendering/scene';
import { sceneMaker } from '../../src/rendering/sceneOf';
import { svgOf } from '../../src/rendering/svg';
import { svgArcs, svgEdgeDot } from '../../src/rendering/svgArcs';
import { written } from '../../src/rendering/svgText';
import { named } from '../support/maps';
import { measure } from '../support/measure';
import { ringPlaces as placesFor } from '../support/places';
import { recordingCanvas } from '../support/recordingCanvas';
import { sketchOf } from '../support/sketch';

const keys: readonly ArcKey[] = [
  ...(['goalMet', 'onTrack', 'close', 'behind', 'notImproving', 'noData', 'noGoal'] as const),
  ...(['contributesTo', 'missing', 'suppressed'] as const),
];

const look = lookOf();
const span = { r: 17, broad: 4.3, from: -1.5, to: -0.9 };

/** What is left of a mark in gray: where it lies, how broad, with which pattern. */
const inGray = (pieces: readonly ArcPiece[]): string =>
  JSON.stringify(pieces.map(({ color: _, ...rest }) => rest));

const arcs = (...all: (ArcKey | null)[]): CircleArcs => ({
  marks: all.map((is) => is && { is }),
  said: `${all.length} measures`,
});

const map = () => sketchOf('Hub\n# Mentors\nAcme\nBeta\n# Tours\nCity');

const sceneWith = (document = map()) => {
  const on = new Map<Id, CircleArcs>([
    [named(document, 'Acme').id, arcs('onTrack', 'behind', 'missing')],
    [named(document, 'City').id, arcs('contributesTo', null, 'suppressed')],
  ]);
  return sceneMaker()(document, placesFor(document), { arcs: on });
};

const camera = { k: 1.4, tx: 640, ty: 360 };

describe('the arcs of measures', () => {
  it.each([
    ['around a circle of 12 px', span],
    ['where others are near', { r: 12, broad: 2, from: -1.5, to: -0.75 }],
    ['where signs have room', { r: 90, broad: 7, from: -1.5, to: -0.5 }],
  ])('R12 says each status by its pattern alone, never by color only: %s', (_, where) => {
    const drawn = keys.map((is) => inGray(arcMark({ is }, where, look)));
    expect(new Set(drawn).size).toBe(keys.length);
  });

  it('R12 puts stripes on what is older or incomplete, and on nothing else', () => {
    const ticks = (pieces: readonly ArcPiece[]) => pieces.filter(({ is }) => is === 'tick');
    for (const is of keys) {
      expect(ticks(arcMark({ is }, span, look))).toEqual([]);
      expect(ticks(arcMark({ is, striped: true }, span, look)).length).toBeGreaterThan(1);
    }
  });

  it('R15 draws a measure of everybody as a thin gray line, in no color of a status', () => {
    const pieces = arcMark({ is: 'contributesTo' }, span, look);
    expect(pieces.map(({ color }) => color)).toEqual([look.colors.ink3]);
    expect(pieces.every((piece) => piece.is === 'arc' && piece.width < 2)).toBe(true);
  });

  it('has only colors of the person where the browser forces them', () => {
    const [canvas, text] = ['#000000', '#ffff00'];
    const own = forcedLookOf({
      ...{ canvas, canvasText: text, highlight: '#00ffff' },
      ...{ highlightText: canvas, grayText: '#00ff00' },
    });
    const used = keys.flatMap((is) => arcMark({ is }, span, own).map(({ color }) => color));
    expect([...new Set(used)].sort()).toEqual([canvas, text]);
  });

  it('gives each measure its place, clockwise from the top, and leaves that of others empty', () => {
    const starts = (given: CircleArcs) =>
      arcPieces(given, 12, look)
        .slice(1)
        .map((piece) => piece.is === 'arc' && Math.round((piece.from * 180) / Math.PI));
    expect(starts(arcs('onTrack', null, null, 'onTrack'))).toEqual([-85, 185]);
  });

  const one = arcs('onTrack', 'behind');
  const circle = (id: string, x: number, given: CircleArcs | null): SceneCircle => ({
    ...{ id: `node_${id}`, type: 'partner', name: id, x, y: 0, r: 9, color: 0, glyph: null },
    ...{ status: 'existing', pinned: false, faded: false },
    ...(given && { arcs: given }),
  });

  it('go narrower where neighbors are near, and become a dot where even that has no room', () => {
    const alone = [circle('a', 0, one)];
    expect(arcsReach(alone, 0, 1)).toBeGreaterThan(9);
    const near = (x: number) => [circle('a', 0, one), circle('b', x, one)];
    expect(arcsReach(near(30), 0, 1)).toBe(6);
    expect(arcsReach(near(22), 0, 1)).toBe(0);
    expect(arcsAs(near(22), 0, 1)).toBe('dot');
    expect(arcsReach(near(22), 0, 3)).toBeGreaterThan(5);
  });

  it('are a dot around small circles and where they would be too short, and none on plain dots', () => {
    const alone = [circle('a', 0, one)];
    expect([0.6, 0.4].map((k) => arcsAs(alone, 0, k))).toEqual(['dot', null]);
    expect([1, 0.6, 0.4].map((k) => arcsTold(alone, k))).toEqual(['all', 'dots', 'lacking']);
    expect(arcsAs([circle('a', 0, arcs(...Array(24).fill('onTrack')))], 0, 1)).toBe('dot');
  });

  it('mark all that report at every zoom that shows circles, and no silent one by a dot', () => {
    const given = fc.constantFrom<CircleArcs | null>(
      ...[one, arcs('missing', null), arcs('missing', 'suppressed'), arcs('contributesTo'), null],
    );
    const around = fc.array(fc.tuple(fc.integer({ min: -80, max: 80 }), given), { minLength: 1 });
    fc.assert(
      fc.property(around, fc.double({ min: 0.45, max: 4, noNaN: true }), (all, k) => {
        const circles = all.map(([x, own], at) => circle(`${at}`, x, own));
        for (const [at, { arcs: own }] of circles.entries()) {
          const as = arcsAs(circles, at, k);
          const isGiving = own?.marks.some((mark) => mark && mark.is !== 'missing') ?? false;
          if (isGiving) expect(as).not.toBeNull();
          else expect(as).not.toBe('dot');
          if (!own) expect(as).toBeNull();
        }
        expect(arcsTold(circles, k)).not.toBe('lacking');
      }),
    );
  });

  it('never reach into those of a neighbor', () => {
    const places = fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(places, fc.double({ min: 0.45, max: 4, noNaN: true }), (all, k) => {
        const circles = all.map((x, at) => circle(`${at}`, x, one));
        const rims = circles.map(({ x, r }, at) => ({
          x: x * k,
          out: r * k + arcsReach(circles, at, k),
        }));
        for (const [at, a] of rims.entries())
          for (const [other, b] of rims.entries())
            if (other > at && arcsReach(circles, at, k) > 0)
              expect(a.out + b.out).toBeLessThanOrEqual(Math.abs(a.x - b.x) + 1e-6);
      }),
    );
  });

  it('are in a file as they are on the map: a dot over the circle where arcs have no room', () => {
    const circles = [circle('a', 0, one), circle('b', 22, one), circle('c', 200, arcs('missing'))];
    const scene = { ...sceneWith(), circles, lines: [] };
    const size = { width: 640, height: 360 };
    const shot = { camera: { k: 1, tx: 100, ty: 100 }, size, look };
    const svg = svgOf(scene, [], look, { title: '', desc: '', ...size, camera: shot.camera });
    const [dot] = svgEdgeDot({ x: 100, y: 100, r: 9 }, look).slice(1);
    expect(dot && svg.includes(written(dot))).toBe(true);
    expect(svg.split(`stroke="${look.colors.ink}"`).length - 1).toBe(2);
    const { context, painted } = recordingCanvas();
    paintScene(context, scene, [], shot);
    expect(painted.filter(({ color }) => color === look.colors.ink)).toHaveLength(2);
  });

  it('changes nothing on a map that shows none', () => {
    const document = map();
    const places = placesFor(document);
    const make = sceneMaker();
    const plain = make(document, places);
    expect(make(document, places, { arcs: new Map() })).toBe(plain);
    expect(plain.circles.some((circle) => 'arcs' in circle)).toBe(false);
    expect(plain.circles.map((_, at) => arcsReach(plain.circles, at, 2))).toEqual(
      plain.circles.map(() => 0),
    );
  });

  it('makes only the circles anew whose arcs changed', () => {
    const document = map();
    const places = placesFor(document);
    const make = sceneMaker();
    const acme = named(document, 'Acme').id;
    const before = make(document, places, { arcs: new Map([[acme, arcs('onTrack')]]) });
    const same = make(document, places, { arcs: new Map([[acme, arcs('onTrack')]]) });
    expect(same).toBe(before);
    const after = make(document, places, { arcs: new Map([[acme, arcs('behind')]]) });
    const others = (scene: typeof before) => scene.circles.filter(({ id }) => id !== acme);
    expect(others(after).every((circle, at) => circle === others(before)[at])).toBe(true);
    expect(after.circles.find(({ id }) => id === acme)?.arcs).toEqual(arcs('behind'));
  });

  it('never stands under a name', () => {
    const scene = sceneWith();
    const { placed } = placeLabels(scene, camera, { width: 1280, height: 720 }, measure);
    const partners = placed.filter(({ type }) => type === 'partner');
    expect(partners).toHaveLength(3);
    for (const { x, y, width, height } of placed)
      scene.circles.forEach((circle, at) => {
        const reach = arcsReach(scene.circles, at, camera.k);
        if (reach === 0) return;
        const [left, top] = [x - width / 2, y - height / 2];
        const box = { left, top, right: left + width, bottom: top + height };
        const spot = [circle.x * camera.k + camera.tx, circle.y * camera.k + camera.ty] as const;
        expect(boxMeetsCircle(box, ...spot, circle.r * camera.k + reach - 0.01)).toBe(false);
      });
  });

  it('is the same on canvas and in SVG: as many strokes, and said in the title', () => {
    const scene = sceneWith();
    const size = { width: 1280, height: 720 };
    const options = { title: 'Hub', desc: '', ...size, camera };
    const svg = svgOf(scene, [], look, options);
    expect(svg).toContain('<title>Acme: 3 measures</title>');
    expect(svg).toContain('<title>Beta</title>');
    expect(svg).toContain(look.colors.okText);
    const { context, painted } = recordingCanvas();
    paintScene(context, scene, [], { camera, size, look });
    const strokes = painted.filter(({ color }) => color === look.colors.okText);
    expect(strokes.length).toBe(svg.split(look.colors.okText).length - 1);
  });

  it('looks like this in a file', () => {
    const marks = svgArcs(arcs('onTrack', 'missing'), { x: 50, y: 50, r: 8 }, look);
    expect(marks.map((one) => written(one)).join('\n')).toMatchInlineSnapshot(`
      "<path d="M63.5 50 A13.5 13.5 0 0 1 36.5 50 A13.5 13.5 0 0 1 63.5 50" fill="none" stroke="#ffffff" stroke-width="7"/>

      <path d="M51.5 36.58 A13.5 13.5 0 0 1 63.5 50 A13.5 13.5 0 0 1 51.5 63.42" fill="none" stroke="#0b6b4b" stroke-width="4"/>

      <path d="M48.5 63.42 A13.5 13.5 0 0 1 36.5 50 A13.5 13.5 0 0 1 48.5 36.58" fill="none" stroke="#79818b" stroke-width="4"/>

      <path d="M47.42 63.25 A13.5 13.5 0 0 1 36.5 50 A13.5 13.5 0 0 1 47.42 36.75" fill="none" stroke="#ffffff" stroke-width="1.8"/>
      "
    `);
  });

  it('is explained by the legend: the marks that are there, and the place of each measure', () => {
    const on = new Map<Id, CircleArcs>([
      [
        'node_a',
        { ...arcs('onTrack', 'missing'), marks: [{ is: 'onTrack', striped: true }, null] },
      ],
      ['node_b', arcs(null, 'missing')],
    ]);
    const placed = ['one', 'two'].map((name): { id: Id; name: string; period: Id } => ({
      ...{ id: `indicator_${name}`, name, period: 'period_1' },
    }));
    const sections = arcSections(on, placed);
    expect(sections.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ['measures', ['measure indicator_one', 'measure indicator_two']],
      ['arcs', ['arc onTrack', 'arc missing', 'arc striped']],
    ]);
    for (const { sign } of sections.flatMap(({ rows }) => rows))
      expect(signMarks(sign, look).length).toBeGreaterThan(0);
    expect(arcSections(new Map(), placed)).toEqual([]);
    const [, dotted] = withEdgeDot(sections);
    expect(dotted?.rows.map(({ id }) => id)).toEqual([
      ...['arc onTrack', 'arc missing', 'arc striped', 'arc dot'],
    ]);
    expect(signMarks({ is: 'edgeDot' }, look).length).toBeGreaterThan(3);
  });
});

import { describe, expect, it } from 'vitest';
import { fitCamera } from '../../src/rendering/fitCamera';
import { lookOf } from '../../src/rendering/look';
import { paintOverlay } from '../../src/rendering/overlayPainter';
import { plateFor } from '../../src/rendering/overlayPlate';
import { stageOf } from '../../src/rendering/stage';
import { emptyOverlay, type Overlay } from '../../src/rendering/view';
import { mapType } from '../../src/tokens/type';
import { idOf } from '../support/ids';
import { named } from '../support/maps';
import { measure } from '../support/measure';
import { sceneFor } from '../support/picture';
import { recordingCanvas } from '../support/recordingCanvas';
import { sketchOf } from '../support/sketch';

const map = sketchOf(`
  Flex Friday
  # Mentors
  Acme Fab
  Port Authority
  Acme Fab -> Port Authority: funds
`);
const scene = sceneFor(map);
const stage = stageOf(scene);
const look = lookOf();
const size = { width: 900, height: 600 };
const acme = named(map, 'Acme Fab').id;
const { accent, surface, ink2 } = look.colors;

const painted = (overlay: Partial<Overlay>, isNamed = true) => {
  const { context, painted: all } = recordingCanvas();
  const camera = fitCamera(scene, size, measure);
  const shot = { camera, size, look, stage, measure, labels: [], isNamed: () => isNamed };
  paintOverlay(context, { ...emptyOverlay, ...overlay }, shot);
  return all;
};

const colors = (overlay: Partial<Overlay>) =>
  painted(overlay)
    .filter(({ what }) => what === 'stroke')
    .map(({ color }) => color);

const words = (overlay: Partial<Overlay>, isNamed: boolean) =>
  painted(overlay, isNamed)
    .filter(({ what }) => what === 'text')
    .map(({ text }) => text);

describe('what is shown above the map', () => {
  it('is nothing while nothing happens', () => {
    expect(painted({})).toEqual([]);
  });

  it('rings what is chosen in the accent, outside a gap of surface', () => {
    expect(colors({ selected: new Set([acme]) })).toEqual([surface, accent]);
  });

  it('brings out what a partner under the pointer hangs together with', () => {
    const strokes = colors({ hover: acme });
    expect(strokes.filter((color) => color === accent)).toHaveLength(2);
    const rings = strokes.filter((color) => color === ink2);
    expect(rings).toHaveLength(3);
  });

  it('brings out nothing more for a theme: its partners stand around it', () => {
    const mentors = named(map, 'Mentors').id;
    expect(colors({ hover: mentors }).filter((color) => color === accent)).toEqual([]);
  });

  it('rings and names what has just been made', () => {
    expect(colors({ fresh: acme })).toEqual(expect.arrayContaining([surface, accent]));
    expect(words({ fresh: acme }, false)).toEqual(['Acme Fab']);
    expect(words({ fresh: acme }, true)).toEqual([]);
  });

  it('shows focus and choice as two rings', () => {
    const both = colors({ selected: new Set([acme]), focus: acme });
    expect(both.filter((color) => color === accent)).toHaveLength(2);
  });

  it('rings quietly what the pointer is on, unless it is chosen', () => {
    expect(colors({ hover: acme })).toContain(ink2);
    expect(colors({ hover: acme, selected: new Set([acme]) })).not.toContain(ink2);
  });

  it('shows a name that had no room on hover and on focus, and no name twice', () => {
    expect(words({ hover: acme }, false)).toEqual(['Acme Fab']);
    expect(words({ focus: acme, hover: acme }, false)).toEqual(['Acme Fab']);
    expect(words({ hover: acme }, true)).toEqual([]);
  });

  it('shows the whole name of what is chosen, unless so much is that it would hide the map', () => {
    expect(words({ selected: new Set([acme]) }, false)).toEqual(['Acme Fab']);
    expect(words({ selected: new Set([acme]), hover: acme }, false)).toEqual(['Acme Fab']);
    expect(words({ selected: new Set([acme]) }, true)).toEqual([]);
    const many = new Set([
      ...scene.circles.map(({ id }) => id),
      idOf('node', 98),
      idOf('node', 99),
    ]);
    expect(words({ selected: many }, false)).toEqual([]);
  });

  it('says what a connection is when the pointer is on it', () => {
    const link = scene.lines.find(({ kind }) => kind === 'link')?.id ?? null;
    expect(words({ hover: link }, true)).toEqual(['funds']);
  });

  it('lights up the theme that would take what is dragged', () => {
    expect(colors({ dropTarget: named(map, 'Mentors').id })).toEqual([accent, accent]);
  });

  it('passes over what is not on the map', () => {
    expect(painted({ hover: 'node_gone', selected: new Set(['node_gone']) }, false)).toEqual([]);
  });
});

const letters = { measure, type: mapType };

describe('the plate with a whole name', () => {
  const long = 'Eastern Valley Regional Center for Career and Technical Education';

  it('stands below its circle, broken into lines', () => {
    const plate = plateFor(long, { x: 450, y: 200, r: 9 }, size, letters);
    expect(plate.lines.join(' ')).toBe(long);
    expect(plate.box.top).toBeGreaterThan(209);
  });

  it('stays on the surface at every edge', () => {
    for (const [x, y] of [
      [0, 0],
      [900, 600],
      [0, 600],
      [900, 0],
    ] as const) {
      const { box } = plateFor(long, { x, y, r: 9 }, size, letters);
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(900);
      expect(box.bottom).toBeLessThanOrEqual(600);
    }
  });
});

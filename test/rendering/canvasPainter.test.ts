import { describe, expect, it } from 'vitest';
import { paintLabels, paintScene, paintShapes } from '../../src/rendering/canvasPainter';
import { fitCamera } from '../../src/rendering/fitCamera';
import { placeLabels } from '../../src/rendering/labels';
import { lookOf } from '../../src/rendering/look';
import { stageOf } from '../../src/rendering/stage';
import { named } from '../support/maps';
import { measure } from '../support/measure';
import { sceneFor } from '../support/picture';
import { recordingCanvas } from '../support/recordingCanvas';
import { sketchOf } from '../support/sketch';

const map = sketchOf(`
  Flex Friday
  # Mentors
  Acme Fab
  Northside Robotics ~warm
  # Tours
  Port Authority
  Acme Fab -> Port Authority: funds
`);
const look = lookOf();
const size = { width: 900, height: 600 };
const sceneOfMap = sceneFor(map);
const camera = fitCamera(sceneOfMap, size, measure);
const shot = { camera, size, look };

const shapes = (given = shot, scene = sceneOfMap) => {
  const { context, painted } = recordingCanvas();
  paintShapes(context, stageOf(scene), given);
  return painted;
};

describe('the picture on the canvas', () => {
  it('paints every circle, spokes of one color in one stroke, and the connection', () => {
    const strokes = shapes().filter(({ what }) => what === 'stroke');
    const spokes = strokes.filter(({ opacity }) => opacity === 0.4);
    expect(spokes.filter(({ color }) => look.colors.themes.includes(color))).toHaveLength(2);
    expect(strokes.filter(({ color }) => color === look.colors.ink2)).toHaveLength(1);
  });

  it('paints nothing that is out of sight', () => {
    const away = { ...shot, camera: { k: 1, tx: 9000, ty: 9000 } };
    expect(shapes(away)).toEqual([]);
  });

  it('b2 paints what is faded at a fifth of its strength', () => {
    const faded = sceneFor(map, { faded: (id) => id === named(map, 'Northside Robotics').id });
    const dashed = (scene = sceneOfMap) =>
      shapes(shot, scene).filter(
        ({ color, dash }) => color !== look.colors.ink2 && dash.length > 0,
      );
    expect(dashed().map(({ opacity }) => opacity)).toEqual([1]);
    expect(dashed(faded).map(({ opacity }) => opacity)).toEqual([0.2]);
  });

  it('draws connections as one quiet web when they are too far away to be told apart', () => {
    const far = shapes({ ...shot, camera: { k: 0.2, tx: 450, ty: 300 } });
    const web = far.filter(({ color, what }) => what === 'stroke' && color === look.colors.ink2);
    expect(web.every(({ dash }) => dash.length === 0)).toBe(true);
  });

  it('leaves out what is in the hand with its lines, and paints just that on top', () => {
    const stage = stageOf(sceneOfMap);
    const lifted = new Set([stage.at.get(named(map, 'Port Authority').id) ?? -1]);
    const part = (paint: 'lifted' | 'rest') => {
      const { context, painted } = recordingCanvas();
      paintShapes(context, stage, shot, { lifted, paint });
      return painted;
    };
    const links = (painted: ReturnType<typeof part>) =>
      painted.filter(({ color, what }) => what === 'stroke' && color === look.colors.ink2).length;
    expect([links(part('rest')), links(part('lifted'))]).toEqual([0, 1]);
    expect(part('rest').length).toBeGreaterThan(part('lifted').length);
  });

  it('writes names as they were laid out', () => {
    const { context, painted } = recordingCanvas();
    const { placed } = placeLabels(sceneOfMap, camera, size, measure);
    paintLabels(context, placed, stageOf(sceneOfMap), shot);
    const words = painted.filter(({ what }) => what === 'text').map(({ text }) => text);
    expect(words).toEqual(placed.flatMap(({ lines }) => lines));
  });

  it('paints a whole picture for a file on its own ground', () => {
    const { context, painted } = recordingCanvas();
    paintScene(context, sceneOfMap, [], shot);
    expect(painted.length).toBeGreaterThan(10);
    expect(context.fillStyle).not.toBe('');
  });
});

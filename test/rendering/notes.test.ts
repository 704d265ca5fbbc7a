import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/domain/id';
import type { NoteRow, Point } from '../../src/domain/row';
import { paintNotes } from '../../src/rendering/canvasNote';
import { fitCamera } from '../../src/rendering/fitCamera';
import { hitTestOf } from '../../src/rendering/hit';
import { forcedLookOf, lookOf } from '../../src/rendering/look';
import { noteShapeOf } from '../../src/rendering/noteShape';
import { paintNoteRings } from '../../src/rendering/overlayNote';
import { stageOf } from '../../src/rendering/stage';
import { allPlacesOn, placesOn, putAt } from '../../src/rendering/stagePlaces';
import { sceneNow } from '../../src/rendering/stageScene';
import { emptyOverlay } from '../../src/rendering/view';
import { idOf } from '../support/ids';
import { named } from '../support/maps';
import { measure } from '../support/measure';
import { sceneFor } from '../support/picture';
import { recordingCanvas } from '../support/recordingCanvas';
import { sketchOf } from '../support/sketch';

const map = sketchOf('Flex Friday\n# Mentors\nAcme Fab\nPort Authority');
const id = idOf('note', 1);
const noteAt = (at: Point, text = 'Call the library', nr = 1): NoteRow => ({
  id: idOf('note', nr),
  kind: 'note',
  text,
  at,
  audience: 'mine',
});
const far = noteAt([-400, 300]);
const scene = sceneFor(map, { notes: [far] });
const size = { width: 900, height: 600 };
const flat = { k: 1, tx: 450, ty: 300 };

describe('a slip of paper', () => {
  it('breaks its words into lines, keeps empty ones, and ends a long text in dots', () => {
    expect(noteShapeOf('one\n\ntwo').lines).toEqual(['one', '', 'two']);
    const long = noteShapeOf('many words that go on '.repeat(60));
    expect([long.lines.length, long.lines.at(-1)?.endsWith('…')]).toEqual([12, true]);
    expect(long.width).toBeLessThan(230);
    expect(noteShapeOf('x\n'.repeat(40)).lines).toHaveLength(12);
  });

  it('is as large as its words need', () => {
    const [short, tall] = [noteShapeOf('a'), noteShapeOf('a\nb\nc')];
    expect(tall.height - short.height).toBe(36);
    expect(short.width).toBeLessThan(noteShapeOf('several words in a row').width);
  });

  it('belongs to the picture: Fit shows all of it', () => {
    const camera = fitCamera(scene, size, measure);
    const [note] = scene.notes;
    if (!note) throw new Error('there is no note');
    expect(camera.k * (note.x - note.width / 2) + camera.tx).toBeGreaterThanOrEqual(0);
    expect(camera.k * (note.y + note.height / 2) + camera.ty).toBeLessThanOrEqual(size.height);
    expect(scene.bounds.left).toBe(note.x - note.width / 2);
    expect(sceneFor(map).bounds.left).toBeGreaterThan(scene.bounds.left);
  });

  it('moves in the hand without touching the scene or the circles', () => {
    const stage = stageOf(scene);
    const before = placesOn(stage);
    putAt(stage, new Map([[id, [5, 6]]]));
    expect(allPlacesOn(stage).get(id)).toEqual([5, 6]);
    expect(placesOn(stage)).toEqual(before);
    expect(sceneNow(stage).notes[0]).toMatchObject({ x: 5, y: 6 });
    expect(scene.notes[0]).toMatchObject({ x: -400, y: 300 });
  });
});

describe('what is under the pointer', () => {
  const acme = named(map, 'Acme Fab').id;
  const circle = scene.circles.find((one) => one.id === acme);
  const over = noteAt([circle?.x ?? 0, circle?.y ?? 0], 'Under a circle', 2);
  const hit = (point: Point, ignore?: ReadonlySet<Id>) =>
    hitTestOf(stageOf(sceneFor(map, { notes: [far, over] }))).at(point, flat, {
      ...(ignore && { ignore }),
    });
  const on = ([x, y]: Point): Point => [x + flat.tx, y + flat.ty];

  it('is the note, unless a circle lies on it', () => {
    expect(hit(on(far.at))).toEqual({ note: id });
    expect(hit(on(over.at))).toEqual({ circle: acme });
    expect(hit(on([over.at[0] - 48, over.at[1]]))).toEqual({ note: over.id });
  });

  it('is never a note where only circles are asked for', () => {
    const test = hitTestOf(stageOf(scene));
    expect(test.at(on(far.at), flat, { types: ['theme'] })).toEqual({});
    expect(hit(on(far.at), new Set([id]))).toEqual({});
  });

  it('can be hit by a finger however small it is drawn', () => {
    const tiny = { k: 0.1, tx: 450, ty: 300 };
    const point: Point = [0.1 * -400 + 450, 0.1 * 300 + 300 + 20];
    expect(hitTestOf(stageOf(scene)).at(point, tiny, { touch: true })).toEqual({ note: id });
    expect(hitTestOf(stageOf(scene)).at(point, tiny)).toEqual({});
  });
});

describe('a note on the canvas', () => {
  const painted = (camera = flat, look = lookOf(), faded = false) => {
    const { context, painted: list } = recordingCanvas();
    const shown = sceneFor(map, { notes: [far], faded: () => faded });
    paintNotes(context, stageOf(shown), { camera: { ...camera, tx: 700 }, size, look });
    return list;
  };

  it('is written in ink on paper of its own; far away its words are bars', () => {
    const look = lookOf();
    const words = painted().filter(({ what }) => what === 'text');
    expect(words.map(({ text, color }) => [text, color])).toEqual([
      ['Call the library', look.colors.ink],
    ]);
    expect(painted()[0]).toMatchObject({ what: 'fill', color: look.colors.slip });
    expect(painted({ ...flat, k: 0.2 }).filter(({ what }) => what === 'text')).toEqual([]);
  });

  it('fades to a fifth with everything out of focus', () => {
    expect(new Set(painted(flat, lookOf(), true).map(({ opacity }) => opacity))).toEqual(
      new Set([0.2]),
    );
  });

  it('takes the person’s own colors where those are forced', () => {
    const look = forcedLookOf({
      canvas: '#000001',
      canvasText: '#fffff1',
      highlight: '#00fff1',
      highlightText: '#000002',
      grayText: '#888881',
    });
    expect(new Set(painted(flat, look).map(({ color }) => color))).toEqual(
      new Set(['#000001', '#fffff1']),
    );
  });

  it('is not painted while it is out of sight', () => {
    const { context, painted: list } = recordingCanvas();
    paintNotes(context, stageOf(scene), {
      camera: { k: 1, tx: 9000, ty: 0 },
      size,
      look: lookOf(),
    });
    expect(list).toEqual([]);
  });

  it('carries the ring of what is chosen', () => {
    const { context, painted: list } = recordingCanvas();
    const overlay = { ...emptyOverlay, selected: new Set([id]) };
    paintNoteRings(context, overlay, { stage: stageOf(scene), camera: flat, look: lookOf() });
    expect(list.map(({ color }) => color)).toEqual([
      lookOf().colors.surface,
      lookOf().colors.accent,
    ]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { pinnedIds } from '../../../src/domain/commands/arrange';
import { linksOf } from '../../../src/domain/document';
import { themesOf } from '../../../src/domain/outline';
import type { Point } from '../../../src/domain/row';
import { type Surface, surfaceOf } from '../../support/gestures';

const text = `Flex Friday
# Mentors
Acme Fab
Maker Lab
# Places
Library
Acme Fab -> Library: funds`;

const places: Record<string, Point> = {
  'Flex Friday': [0, 0],
  Mentors: [-220, 0],
  'Acme Fab': [-300, -100],
  'Maker Lab': [-240, -120],
  Places: [220, 0],
  Library: [300, 100],
};

const start = (): Promise<Surface> => surfaceOf(text, places);
const selection = ({ tools }: Surface) => tools.map.session.getState().selection;
const themes = ({ document, named, node }: Surface, name: string) =>
  themesOf(document(), named(name)).map((id) => node(id)?.name);
const undos = ({ tools }: Surface) => tools.map.store.state.getState().history.undo;
const pressEscape = () =>
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));

afterEach(() => vi.useRealTimers());

describe('wheel, two-finger scroll | pan (Shift: sideways)', () => {
  it('moves the paper, sideways with Shift', async () => {
    const map = await start();
    map.wheel([10, 10], { deltaX: 30, deltaY: 40 });
    expect(map.view.camera()).toEqual({ k: 1, tx: 420, ty: 260 });
    map.wheel([10, 10], { deltaY: 40, shiftKey: true });
    expect(map.view.camera()).toEqual({ k: 1, tx: 380, ty: 260 });
  });
});

describe('Ctrl/Cmd+wheel, trackpad pinch | zoom at pointer, clamped 10%-400%', () => {
  it('keeps what is under the pointer there', async () => {
    const map = await start();
    map.wheel([100, 100], { deltaY: -20, ctrlKey: true });
    const { k, tx, ty } = map.view.camera();
    expect(k).toBeCloseTo(Math.exp(0.2), 9);
    expect([(100 - tx) / k, (100 - ty) / k]).toEqual([
      expect.closeTo(-350, 6),
      expect.closeTo(-200, 6),
    ]);
  });

  it('goes no further than 400 % and 10 %', async () => {
    const map = await start();
    for (let turn = 0; turn < 20; turn++) map.wheel([1, 1], { deltaY: -50, metaKey: true });
    expect(map.view.camera().k).toBe(4);
    for (let turn = 0; turn < 30; turn++) map.wheel([1, 1], { deltaY: 50, ctrlKey: true });
    expect(map.view.camera().k).toBe(0.1);
  });
});

describe('Setting "mouse wheel: pan / zoom / auto" | default pan; first plain wheel offers the switch once', () => {
  it('asks a mouse once, and zooms from then on for those who want it', async () => {
    const map = await start();
    const toasts = () => map.services.toasts.state.getState();
    map.wheel([10, 10], { deltaX: 3, deltaY: 7 });
    expect(toasts()).toEqual([]);
    map.wheel([10, 10], { deltaY: 120 });
    expect(map.view.camera().k).toBe(1);
    expect(toasts().map((toast) => toast.text)).toEqual([
      'The wheel moves the paper. Would you rather zoom with it?',
    ]);
    map.wheel([10, 10], { deltaY: 120 });
    expect(toasts()).toHaveLength(1);
    toasts()[0]?.action?.run();
    map.wheel([10, 10], { deltaY: -20 });
    expect(map.view.camera().k).toBeCloseTo(Math.exp(0.2), 9);
  });
});

describe('click / Shift+click / Ctrl+click | select / add / toggle', () => {
  it('chooses one, adds another, takes it out, and lets go on the paper', async () => {
    const map = await start();
    map.click(map.on('Acme Fab'));
    expect(selection(map)).toEqual(map.ids('Acme Fab'));
    map.click(map.on('Library'), { shiftKey: true });
    expect(selection(map)).toEqual(map.ids('Acme Fab', 'Library'));
    map.click(map.on('Library'), { ctrlKey: true });
    expect(selection(map)).toEqual(map.ids('Acme Fab'));
    map.click([30, 560]);
    expect(selection(map)).toEqual([]);
  });
});

describe('drag empty | marquee (Shift adds); middle button, Space, or H: pan', () => {
  it('chooses the partners it touches and nothing else, without moving the paper', async () => {
    const map = await start();
    map.drag([120, 160], [200, 220]);
    expect(map.view.boxes.at(-1)).toEqual({ left: 120, top: 160, right: 200, bottom: 220 });
    expect(selection(map)).toEqual(map.ids('Acme Fab'));
    expect(map.view.overlay().marquee).toBeNull();
    expect(map.view.camera()).toEqual({ k: 1, tx: 450, ty: 300 });
    expect(undos(map)).toEqual([]);
  });

  it('takes a theme only when it reaches its middle', async () => {
    const map = await start();
    map.drag([120, 160], [225, 280]);
    expect(selection(map)).toEqual(map.ids('Acme Fab', 'Maker Lab'));
    map.drag([120, 160], [240, 320]);
    expect(selection(map)).toEqual(map.ids('Mentors', 'Acme Fab', 'Maker Lab'));
  });

  it('adds with Shift, and Escape leaves everything as it was', async () => {
    const map = await start();
    map.click(map.on('Library'));
    map.drag([120, 160], [170, 220], { shiftKey: true });
    expect(selection(map)).toEqual(map.ids('Library', 'Acme Fab'));
    map.down([120, 160]);
    map.move([400, 500]);
    pressEscape();
    map.up([400, 500]);
    expect(selection(map)).toEqual(map.ids('Library', 'Acme Fab'));
    expect(map.view.overlay()).toMatchObject({ marquee: null });
    expect([...map.view.overlay().selected]).toEqual(map.ids('Library', 'Acme Fab'));
  });

  it('pans with the middle button, with Space held and with the hand, also over a circle', async () => {
    const map = await start();
    map.drag([120, 160], [150, 150], { button: 1 });
    expect(map.view.camera()).toEqual({ k: 1, tx: 480, ty: 290 });
    map.space = true;
    map.drag(map.on('Acme Fab'), [100, 100]);
    map.space = false;
    map.tools.map.session.setState({ tool: { is: 'hand' } });
    map.drag(map.on('Library'), [400, 400]);
    expect(undos(map)).toEqual([]);
    expect(map.view.boxes).toEqual([]);
    expect(map.on('Library')).toEqual([400, 400]);
  });
});

describe('drag item | move; theme bubbles light up as drop targets; Esc cancels, edge auto-pan', () => {
  it('holds a circle where it is put', async () => {
    const map = await start();
    map.drag(map.on('Library'), [700, 500]);
    expect(map.at('Library')).toEqual([250, 200]);
    expect(pinnedIds(map.document())).toEqual(map.ids('Library'));
  });

  it('moves all chosen ones by one undo and holds all of them', async () => {
    const map = await start();
    map.tools.map.session.setState({ selection: map.ids('Acme Fab', 'Maker Lab') });
    const [x, y] = map.on('Acme Fab');
    map.drag([x, y], [x + 60, y - 40]);
    expect([map.at('Acme Fab'), map.at('Maker Lab')]).toEqual([
      [-240, -140],
      [-180, -160],
    ]);
    expect(pinnedIds(map.document())).toEqual(map.ids('Acme Fab', 'Maker Lab'));
    expect(undos(map).map(({ label }) => label)).toMatchObject([
      { key: 'history.drag', values: { count: 2 } },
    ]);
    map.tools.undo();
    expect([map.at('Acme Fab'), map.at('Maker Lab')]).toEqual([
      [-300, -100],
      [-240, -120],
    ]);
  });

  it('drops all chosen partners into the theme under the pointer, which lights up before', async () => {
    const map = await start();
    map.tools.map.session.setState({ selection: map.ids('Acme Fab', 'Maker Lab') });
    map.down(map.on('Acme Fab'));
    map.move([500, 300]);
    map.move(map.on('Places'));
    expect(map.view.overlay().dropTarget).toBe(map.named('Places').id);
    map.up(map.on('Places'));
    expect(map.view.overlay().dropTarget).toBeNull();
    expect([themes(map, 'Acme Fab'), themes(map, 'Maker Lab')]).toEqual([['Places'], ['Places']]);
    expect(undos(map)).toHaveLength(1);
  });

  it('adds them to the theme with Alt', async () => {
    const map = await start();
    map.tools.map.session.setState({ selection: map.ids('Acme Fab', 'Maker Lab') });
    map.drag(map.on('Maker Lab'), map.on('Places'), { altKey: true });
    expect(themes(map, 'Acme Fab')).toEqual(['Mentors', 'Places']);
    expect(undos(map)).toHaveLength(1);
  });

  it('is as before after Escape, paper and all', async () => {
    const map = await start();
    const before = map.on('Library');
    map.down(before);
    map.move([885, 560]);
    await vi.waitFor(() => expect(map.view.camera().tx).toBeLessThan(440));
    pressEscape();
    map.up([885, 560]);
    expect(map.on('Library')).toEqual(before);
    expect(map.view.camera()).toEqual({ k: 1, tx: 450, ty: 300 });
    expect(undos(map)).toEqual([]);
  });

  it('moves the paper at the edge and keeps the circle under the pointer', async () => {
    const map = await start();
    map.down(map.on('Library'));
    map.move([895, 300]);
    await vi.waitFor(() => expect(map.view.camera().tx).toBeLessThan(400));
    map.up([895, 300]);
    const [x] = map.on('Library');
    expect(x).toBeCloseTo(895, 0);
    expect(map.at('Library')?.[0]).toBeGreaterThan(490);
  });

  it('comes to lie beside what it was dropped on, when that takes nothing', async () => {
    const map = await start();
    map.drag(map.on('Library'), map.on('Flex Friday'));
    expect(map.at('Library')).not.toEqual([0, 0]);
  });
});

describe("drag from the ring's connect handle | connection, with nearest-target magnet; release on empty = create and connect", () => {
  const handleOf = (map: Surface, name: string): Point => {
    map.click(map.on(name));
    const [x, y] = map.on(name);
    const r = map.view.circleOnScreen(map.named(name).id)?.r ?? 0;
    const out = (r + 11) * Math.SQRT1_2;
    return [x + out, y + out];
  };

  it('reaches a circle that is only near', async () => {
    const map = await start();
    const from = handleOf(map, 'Maker Lab');
    const [x, y] = map.on('Library');
    map.down(from);
    map.move([400, 300]);
    map.move([x + 30, y]);
    expect(map.view.overlay().connect?.target).toBe(map.named('Library').id);
    map.up([x + 30, y]);
    expect(linksOf(map.document()).at(-1)).toMatchObject({
      from: map.named('Maker Lab').id,
      to: map.named('Library').id,
    });
  });

  it('asks for a name on the paper, and for nothing when it comes back', async () => {
    const map = await start();
    const from = handleOf(map, 'Maker Lab');
    map.drag(from, [400, 540]);
    expect(map.tools.map.session.getState().editing).toEqual({
      is: 'newEnd',
      from: map.named('Maker Lab').id,
      at: [-50, 240],
    });
    map.tools.map.session.setState({ editing: { is: 'nothing' } });
    map.drag(handleOf(map, 'Acme Fab'), map.on('Acme Fab'));
    expect(map.tools.map.session.getState().editing).toEqual({ is: 'nothing' });
    expect(undos(map)).toEqual([]);
  });

  it('has a way by clicks: Connect, a circle, then a circle or the paper', async () => {
    const map = await start();
    map.tools.map.session.setState({ tool: { is: 'connect', from: null } });
    map.click(map.on('Maker Lab'));
    map.click([400, 540]);
    expect(map.tools.map.session.getState()).toMatchObject({
      tool: { is: 'select' },
      editing: { is: 'newEnd', from: map.named('Maker Lab').id },
    });
  });
});

describe('double-click item / empty | rename / new partner in fast entry', () => {
  it('asks for the new name, or for a partner right there', async () => {
    const map = await start();
    map.send('dblclick', map.on('Library'));
    expect(map.tools.map.session.getState().editing).toEqual({
      is: 'rename',
      id: map.named('Library').id,
    });
    map.send('dblclick', [400, 540]);
    expect(map.tools.map.session.getState().editing).toMatchObject({ is: 'entry', at: [-50, 240] });
  });
});

describe('right-click, long press 500 ms | context menu', () => {
  it('keeps several chosen when one of them is asked, chooses another one', async () => {
    const map = await start();
    const both = map.ids('Acme Fab', 'Maker Lab');
    map.tools.map.session.setState({ selection: both });
    map.send('contextmenu', map.on('Acme Fab'));
    expect(selection(map)).toEqual(both);
    map.send('contextmenu', map.on('Library'));
    expect(selection(map)).toEqual(map.ids('Library'));
    expect(map.menus.map(({ id, before }) => [id, before])).toEqual([
      [map.named('Acme Fab').id, both],
      [map.named('Library').id, both],
    ]);
  });

  it('comes under a finger that rests, and not under one that moves', async () => {
    const map = await start();
    vi.useFakeTimers();
    map.down(map.on('Library'), { pointerType: 'touch' });
    vi.advanceTimersByTime(499);
    expect(map.menus).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(map.menus.map(({ id }) => id)).toEqual(map.ids('Library'));
  });
});

describe('one finger on empty / on item / two fingers | pan / move (after 150 ms hold or 8 px) / pan+zoom', () => {
  const touch = { pointerType: 'touch' } as const;

  it('pans on the paper', async () => {
    const map = await start();
    map.drag([120, 160], [150, 200], touch);
    expect(map.view.camera()).toEqual({ k: 1, tx: 480, ty: 340 });
    expect(map.view.boxes).toEqual([]);
  });

  it('moves a circle after 8 px', async () => {
    const map = await start();
    const [x, y] = map.on('Library');
    map.down([x, y], touch);
    map.move([x + 7, y], touch);
    expect(map.on('Library')).toEqual([x, y]);
    map.move([x + 9, y], touch);
    map.up([x + 9, y], touch);
    expect(map.at('Library')).toEqual([309, 100]);
  });

  it('moves a circle sooner once the finger has rested on it for 150 ms', async () => {
    const map = await start();
    vi.useFakeTimers();
    const [x, y] = map.on('Library');
    map.down([x, y], touch);
    vi.advanceTimersByTime(151);
    map.move([x + 5, y], touch);
    map.up([x + 5, y], touch);
    expect(map.at('Library')).toEqual([305, 100]);
    expect(map.menus).toEqual([]);
  });

  it('pans and zooms with two, whatever one of them had begun', async () => {
    const map = await start();
    map.down(map.on('Library'), { ...touch, pointerId: 1 });
    map.down([650, 400], { ...touch, pointerId: 2 });
    map.move([550, 400], { ...touch, pointerId: 2 });
    expect(map.view.camera().k).toBeCloseTo(2, 6);
    map.up([550, 400], { ...touch, pointerId: 2 });
    map.up(map.on('Library'), { ...touch, pointerId: 1 });
    expect(undos(map)).toEqual([]);
  });

  it('finds small circles within 44 px under a finger, 24 px under a mouse', async () => {
    const map = await start();
    const [x, y] = map.on('Library');
    map.click([x + 21, y], touch);
    expect(selection(map)).toEqual(map.ids('Library'));
    map.click([x + 21, y - 4]);
    expect(selection(map)).toEqual([]);
    map.click([x + 11.5, y]);
    expect(selection(map)).toEqual(map.ids('Library'));
  });
});

describe('pen | as mouse; palm touches ignored while a pen is near', () => {
  it('draws a marquee with a pen, and a palm neither pans nor selects', async () => {
    const map = await start();
    const pen = { pointerType: 'pen', pointerId: 7 } as const;
    const palm = { pointerType: 'touch', pointerId: 8 } as const;
    map.down([120, 160], pen);
    map.down([600, 500], palm);
    map.move([170, 220], pen);
    map.move([500, 400], palm);
    map.up([170, 220], pen);
    map.up([500, 400], palm);
    expect(selection(map)).toEqual(map.ids('Acme Fab'));
    expect(map.view.camera()).toEqual({ k: 1, tx: 450, ty: 300 });
  });

  it('takes over from a palm that came down first', async () => {
    const map = await start();
    map.down([600, 500], { pointerType: 'touch', pointerId: 8 });
    map.drag([120, 160], [170, 220], { pointerType: 'pen', pointerId: 7 });
    expect(selection(map)).toEqual(map.ids('Acme Fab'));
  });
});

import { arrangementOf } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import type { Point } from '../../src/domain/row';
import { sceneOf } from '../../src/rendering/sceneOf';
import { attachGestures } from '../../src/ui/map/gestures/attach';
import { type MenuAt, mapRules } from '../../src/ui/map/mapRules';
import { type FakeView, fakeView } from './fakeView';
import { type FakeMap, openMapFake } from './openMapFake';
import { placedMap } from './placedMap';

type Keys = Partial<Pick<PointerEvent, 'shiftKey' | 'ctrlKey' | 'altKey'>>;

export interface Surface extends FakeMap {
  readonly view: FakeView;
  readonly menus: MenuAt[];
  /** Space is held. */
  space: boolean;
  /** Where a circle is on the surface, in CSS px. */
  on(name: string): Point;
  /** Where a circle stands on the map. */
  at(name: string): Point | undefined;
  ids(...names: string[]): readonly Id[];
  down(at: Point, more?: PointerOf): void;
  move(at: Point, more?: PointerOf): void;
  up(at: Point, more?: PointerOf): void;
  drag(from: Point, to: Point, more?: PointerOf): void;
  click(at: Point, more?: PointerOf): void;
  wheel(at: Point, more: WheelEventInit): void;
  send(name: string, at: Point, more?: PointerOf): void;
}

export type PointerOf = Keys & {
  readonly pointerId?: number;
  readonly pointerType?: 'mouse' | 'pen' | 'touch';
  readonly button?: number;
};

/** A map with gestures on it, over a view without canvases. */
export const surfaceOf = async (
  text: string,
  places: Readonly<Record<string, Point>>,
): Promise<Surface> => {
  const map = await openMapFake(placedMap(text, places));
  const positions = () => arrangementOf(map.document())?.positions ?? {};
  const scene = () =>
    sceneOf(map.document(), new Map(Object.entries(positions()) as [Id, Point][]));
  const view = fakeView(scene);
  map.tools.map.store.state.subscribe(() => void view.setScene(scene()));
  map.tools.map.session.subscribe(({ selection }) => {
    const [only] = selection.length === 1 ? selection : [];
    view.setOverlay({ selected: new Set(selection), handle: only ?? null });
  });
  const menus: MenuAt[] = [];
  const element = document.createElement('div');
  element.setPointerCapture = () => undefined;
  element.releasePointerCapture = () => undefined;
  element.hasPointerCapture = () => false;
  document.body.append(element);

  const send = (name: string, [x, y]: Point, more: PointerOf = {}): void => {
    const init = { pointerId: 1, pointerType: 'mouse', button: 0, ...more };
    element.dispatchEvent(
      new PointerEvent(name, { ...init, clientX: x, clientY: y, bubbles: true, cancelable: true }),
    );
  };
  const surface: Surface = {
    ...map,
    view,
    menus,
    space: false,
    on: (name) => {
      const spot = view.circleOnScreen(map.named(name).id);
      return [spot?.x ?? 0, spot?.y ?? 0];
    },
    at: (name) => positions()[map.named(name).id],
    ids: (...names) => names.map((name) => map.named(name).id),
    send,
    down: (at, more) => send('pointerdown', at, more),
    move: (at, more) => send('pointermove', at, more),
    up: (at, more) => send('pointerup', at, more),
    drag: (from, to, more) => {
      send('pointerdown', from, more);
      send('pointermove', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], more);
      send('pointermove', to, more);
      send('pointerup', to, more);
    },
    click: (at, more) => {
      send('pointerdown', at, more);
      send('pointerup', at, more);
    },
    wheel: ([x, y], { shiftKey = false, ctrlKey = false, metaKey = false, ...more }) => {
      const event = new WheelEvent('wheel', { cancelable: true, ...more });
      // The wheel events of the test's browser know neither keys nor place.
      const known = { shiftKey, ctrlKey, metaKey, clientX: x, clientY: y };
      for (const [name, value] of Object.entries(known))
        Object.defineProperty(event, name, { value });
      element.dispatchEvent(event);
    },
  };
  const rules = mapRules(map.tools, view, {
    openMenu: (menu) => menus.push(menu),
    isHand: () => surface.space,
    handMoved: () => undefined,
    letGo: () => undefined,
  });
  attachGestures(element, view, rules);
  return surface;
};

import type { Point } from '../../../domain/row';
import type { MapView } from '../../../rendering/view';
import { createEdgePan } from './edgePan';
import { createHold } from './hold';
import { createPalm } from './palm';
import { pinch, wheel } from './pan';
import type { Press } from './pointer';
import type { GestureRules } from './rules';

const pointOn = (surface: HTMLElement, event: MouseEvent): Point => {
  const box = surface.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
};

/** Two fingers on the surface; they take over from whatever one of them had begun. */
const createSpread = (view: MapView, begin: () => void) => {
  const fingers = new Map<number, Point>();
  let move: ReturnType<typeof pinch> | null = null;
  const pair = (): readonly [Point, Point] | null => {
    const [a, b] = [...fingers.values()];
    return a && b ? [a, b] : null;
  };
  return {
    /** True while two fingers hold the picture. */
    down: (finger: number, at: Point): boolean => {
      fingers.set(finger, at);
      const two = pair();
      if (two && !move) {
        begin();
        move = pinch(view, two);
      }
      return move !== null;
    },
    move: (finger: number, at: Point): boolean => {
      if (fingers.has(finger)) fingers.set(finger, at);
      const two = pair();
      if (two) move?.(two);
      return move !== null;
    },
    clear: (): void => {
      fingers.clear();
      move = null;
    },
    up: (finger: number): void => {
      fingers.delete(finger);
      if (fingers.size === 0) move = null;
    },
  };
};

/** Turns pointer events on the surface into gestures; call the result to stop. */
export const attachGestures = (
  surface: HTMLElement,
  view: MapView,
  rules: GestureRules,
): (() => void) => {
  const hold = createHold(surface, rules, createEdgePan(view, rules.moved));
  const palm = createPalm();
  const spread = createSpread(view, () => {
    hold.cancel();
    rules.moved();
  });
  /** What a palm had begun before the pen came down. */
  const palmLies = (): void => {
    spread.clear();
    hold.cancel();
  };
  const pressOf = (event: MouseEvent, touch = false): Press => {
    const at = pointOn(surface, event);
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    return { at, touch, adds, alt: event.altKey, pick: view.hitTest(at, { touch }) };
  };
  const isTouch = (event: PointerEvent): boolean => event.pointerType === 'touch';

  const ears = {
    pointerenter: (event: PointerEvent) => void palm.ignores(event),
    pointerdown: (event: PointerEvent) => {
      if (palm.ignores(event)) return;
      if (event.pointerType === 'pen') palmLies();
      if (isTouch(event) && spread.down(event.pointerId, pointOn(surface, event))) return;
      if (event.button === 0 || event.button === 1)
        hold.begin(event.pointerId, pressOf(event, isTouch(event)), event.button === 1);
    },
    pointermove: (event: PointerEvent) => {
      if (palm.ignores(event)) return;
      if (spread.move(event.pointerId, pointOn(surface, event))) return;
      const press = pressOf(event, isTouch(event));
      if (!hold.move(event.pointerId, press))
        rules.hover(press.pick.circle ?? press.pick.link ?? press.pick.note ?? null, press.at);
    },
    pointerup: (event: PointerEvent) => {
      spread.up(event.pointerId);
      hold.end(event.pointerId, pressOf(event, isTouch(event)), event.button === 0);
    },
    pointercancel: (event: PointerEvent) => {
      spread.up(event.pointerId);
      hold.cancel();
    },
    pointerleave: (event: PointerEvent) => {
      palm.ignores(event);
      rules.hover(null, null);
    },
    dblclick: (event: MouseEvent) => rules.doubleClick(pressOf(event)),
    contextmenu: (event: MouseEvent) => {
      event.preventDefault();
      hold.cancel();
      rules.menu(pressOf(event));
    },
    wheel: (event: WheelEvent) => {
      event.preventDefault();
      rules.moved();
      wheel(view, event, pointOn(surface, event), rules.wheelZooms(event));
    },
  };
  const stopping = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && hold.isMoving()) {
      event.stopPropagation();
      hold.cancel();
    }
  };

  for (const [name, ear] of Object.entries(ears))
    surface.addEventListener(name, ear as EventListener, { passive: false });
  window.addEventListener('keydown', stopping, true);
  return () => {
    for (const [name, ear] of Object.entries(ears))
      surface.removeEventListener(name, ear as EventListener);
    window.removeEventListener('keydown', stopping, true);
    hold.cancel();
  };
};

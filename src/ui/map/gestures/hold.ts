import type { EdgePan } from './edgePan';
import { type Drag, distance, type Press, restOfFinger, thresholdFor } from './pointer';
import type { GestureRules } from './rules';

/** After this many ms a still finger asks for the menu. */
const longPress = 500;

interface Held {
  readonly pointer: number;
  readonly press: Press;
  readonly drag: Drag | null;
  /** How far it may tremble, in CSS px. */
  threshold: number;
  moved: boolean;
}

export interface Hold {
  begin(pointer: number, press: Press, isMiddle: boolean): void;
  /** False when this pointer holds nothing. */
  move(pointer: number, press: Press): boolean;
  end(pointer: number, press: Press, isMain: boolean): void;
  /** Everything as before the press. */
  cancel(): void;
  isMoving(): boolean;
}

const isOnItem = ({ pick }: Press): boolean =>
  Boolean(pick.circle ?? pick.note ?? pick.handle ?? pick.link);

/** One pressed pointer: a click until it moves far enough, a drag from then on. */
export const createHold = (
  surface: HTMLElement,
  rules: Pick<GestureRules, 'drag' | 'click' | 'menu' | 'hand' | 'isHand'>,
  edge: EdgePan,
): Hold => {
  let held: Held | null = null;
  const timers: ReturnType<typeof setTimeout>[] = [];

  const still = (): void => {
    for (const timer of timers.splice(0)) clearTimeout(timer);
  };
  const letGo = (back: boolean): Held | null => {
    const was = held;
    still();
    edge.stop(back);
    if (was && surface.hasPointerCapture(was.pointer)) surface.releasePointerCapture(was.pointer);
    held = null;
    return was;
  };
  const cancel = (): void => letGo(true)?.drag?.cancel();
  const askForMenu = (press: Press): void => {
    cancel();
    rules.menu(press);
  };
  const finger = (now: Held): void => {
    const lift = (): void => {
      now.threshold = thresholdFor(false);
    };
    if (isOnItem(now.press)) timers.push(setTimeout(lift, restOfFinger));
    timers.push(setTimeout(askForMenu, longPress, now.press));
  };
  const dragTo = ({ drag }: Held, press: Press): void => {
    if (!drag) return;
    const move = (): void => drag.move(press.at, press);
    move();
    if (drag.pansAtEdge) edge.follow(press.at, move);
  };

  return {
    begin: (pointer, press, isMiddle) => {
      if (held) return;
      const drag = isMiddle || rules.isHand() ? rules.hand(press.at) : rules.drag(press);
      held = { pointer, press, drag, threshold: thresholdFor(press.touch), moved: false };
      surface.setPointerCapture(pointer);
      edge.begin(press.at);
      if (press.touch) finger(held);
    },
    move: (pointer, press) => {
      if (held?.pointer !== pointer) return false;
      held.moved ||= distance(press.at, held.press.at) >= held.threshold;
      if (!held.moved) return true;
      still();
      dragTo(held, press);
      return true;
    },
    end: (pointer, press, isMain) => {
      if (held?.pointer !== pointer) return;
      const was = letGo(false);
      if (was?.moved) was.drag?.end(press.at, press);
      else if (was && isMain) rules.click(was.press);
    },
    cancel,
    isMoving: () => held?.moved ?? false,
  };
};

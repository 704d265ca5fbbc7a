import { type Drag, distance, type Press, thresholdFor } from './pointer';
import type { GestureRules } from './rules';

/** After this many ms a still finger asks for the menu. */
const longPress = 500;

interface Held {
  readonly pointer: number;
  readonly press: Press;
  readonly drag: Drag | null;
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

/** One pressed pointer: a click until it moves far enough, a drag from then on. */
export const createHold = (
  surface: HTMLElement,
  rules: Pick<GestureRules, 'drag' | 'click' | 'menu' | 'hand' | 'isHand'>,
): Hold => {
  let held: Held | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const letGo = (): Held | null => {
    const was = held;
    clearTimeout(timer);
    if (was && surface.hasPointerCapture(was.pointer)) surface.releasePointerCapture(was.pointer);
    held = null;
    return was;
  };
  const cancel = (): void => letGo()?.drag?.cancel();
  const askForMenu = (press: Press): void => {
    cancel();
    rules.menu(press);
  };

  return {
    begin: (pointer, press, isMiddle) => {
      if (held) return;
      const drag = isMiddle || rules.isHand() ? rules.hand(press.at) : rules.drag(press);
      held = { pointer, press, drag, moved: false };
      surface.setPointerCapture(pointer);
      if (press.touch) timer = setTimeout(askForMenu, longPress, press);
    },
    move: (pointer, press) => {
      if (held?.pointer !== pointer) return false;
      held.moved ||= distance(press.at, held.press.at) >= thresholdFor(press.touch);
      if (!held.moved) return true;
      clearTimeout(timer);
      held.drag?.move(press.at, press);
      return true;
    },
    end: (pointer, press, isMain) => {
      if (held?.pointer !== pointer) return;
      const was = letGo();
      if (was?.moved) was.drag?.end(press.at, press);
      else if (was && isMain) rules.click(was.press);
    },
    cancel,
    isMoving: () => held?.moved ?? false,
  };
};

import type { Point } from '../../../domain/row';
import type { Pick } from '../../../rendering/hit';

/** A press as gestures see it. */
export interface Press {
  /** CSS px from the surface's corner. */
  readonly at: Point;
  readonly pick: Pick;
  readonly touch: boolean;
  /** Shift, Ctrl or Cmd: adds to the choice instead of replacing it. */
  readonly adds: boolean;
  readonly alt: boolean;
}

/** What a press turned into: told of every move, and of its end. */
export interface Drag {
  move(at: Point, press: Press): void;
  end(at: Point, press: Press): void;
  /** Esc, or the browser took the pointer: everything as before. */
  cancel(): void;
  /** The paper moves along when it is held at the edge of the map. */
  readonly pansAtEdge?: true;
}

/** How far a press may tremble before it is a drag, in CSS px. */
export const thresholdFor = (touch: boolean): number => (touch ? 8 : 4);

/** A finger that has rested so long on a circle (ms) holds it: from then on less moves it. */
export const restOfFinger = 150;

export const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x2 - x1, y2 - y1);

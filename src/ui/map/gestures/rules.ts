import type { Id } from '../../../domain/id';
import type { Point } from '../../../domain/row';
import type { Drag, Press } from './pointer';

/** What a press can turn into and what a click means; the map screen gives the answers. */
export interface GestureRules {
  /** What pressing here and moving does; null when nothing. */
  drag(press: Press): Drag | null;
  click(press: Press): void;
  doubleClick(press: Press): void;
  menu(press: Press): void;
  /** The pointer without a press; null when it left. */
  hover(id: Id | null, at: Point | null): void;
  /** The middle button, Space or the hand: pan wherever the press is. */
  hand(at: Point): Drag;
  isHand(): boolean;
  /** Whether a wheel without other keys zooms. */
  wheelZooms(event: WheelEvent): boolean;
  /** The wheel, two fingers or a drag at the edge moved the picture. */
  moved(): void;
}

import type { Id } from '../../../domain/id';
import type { NodeType, Point } from '../../../domain/row';
import { toMap, toScreen } from '../../../rendering/camera';
import type { Box } from '../../../rendering/scene';
import type { MapView } from '../../../rendering/view';
import type { Drag } from './pointer';

/** A circle on the screen, in CSS px. */
export interface Disk {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export const boxOf = ([x1, y1]: Point, [x2, y2]: Point): Box => ({
  left: Math.min(x1, x2),
  top: Math.min(y1, y2),
  right: Math.max(x1, x2),
  bottom: Math.max(y1, y2),
});

const touches = (box: Box, { x, y }: Disk, r: number): boolean => {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy) <= r;
};

/**
 * Whether a box means a circle: a partner as soon as it touches it; a theme or the center, which
 * others stand close around, once it reaches its middle.
 */
export const isMeant = (box: Box, disk: Disk, type: NodeType): boolean =>
  touches(box, disk, type === 'partner' ? disk.r : 0);

export interface MarqueeHooks {
  /** The circles that may be chosen. */
  readonly circles: () => readonly { readonly id: Id; readonly type: NodeType }[];
  /** What is chosen already; kept when `adds`. */
  readonly before: readonly Id[];
  readonly adds: boolean;
  /** Takes what the box came to mean. */
  readonly choose: (ids: readonly Id[]) => void;
}

/** A box drawn on the paper: chooses the circles in it when it is let go. */
export const marquee = (view: MapView, from: Point, hooks: MarqueeHooks): Drag => {
  const start = toMap(view.camera(), from);
  const boxTo = (at: Point): Box => boxOf(toScreen(view.camera(), start), at);
  const chosen = (box: Box): readonly Id[] => {
    const found = hooks.circles().filter(({ id, type }) => {
      const disk = view.circleOnScreen(id);
      return disk !== null && isMeant(box, disk, type);
    });
    const ids = found.map(({ id }) => id);
    return hooks.adds ? [...new Set([...hooks.before, ...ids])] : ids;
  };
  return {
    pansAtEdge: true,
    move: (at) => {
      const box = boxTo(at);
      view.setOverlay({ marquee: box, selected: new Set(chosen(box)), handle: null });
    },
    end: (at) => {
      view.setOverlay({ marquee: null });
      hooks.choose(chosen(boxTo(at)));
    },
    cancel: () => view.setOverlay({ marquee: null, selected: new Set(hooks.before) }),
  };
};

import { connect } from '../../../domain/commands/connect';
import type { Id } from '../../../domain/id';
import type { Point } from '../../../domain/row';
import type { MapView } from '../../../rendering/view';
import type { MapTools } from '../tools';
import type { Drag } from './pointer';

/** Shows the line from a circle to the pointer, caught by the circle it would reach. */
export const showConnection = (view: MapView, from: Id, at: Point): Id | null => {
  const target = view.hitTest(at, { ignore: new Set([from]) }).circle ?? null;
  view.setOverlay({ connect: { from, to: at, target } });
  return target;
};

/** Draws a connection out of a circle's handle; let go over nothing, nothing happens. */
export const drawConnection = (tools: MapTools, view: MapView, from: Id): Drag => {
  const stop = (): void => view.setOverlay({ connect: null });
  return {
    move: (at) => {
      showConnection(view, from, at);
    },
    end: (at) => {
      const to = showConnection(view, from, at);
      stop();
      if (to) tools.run(connect, { from, to });
    },
    cancel: stop,
  };
};

import { connect } from '../../../domain/commands/connect';
import type { Id } from '../../../domain/id';
import type { Point } from '../../../domain/row';
import { toMap } from '../../../rendering/camera';
import type { MapView } from '../../../rendering/view';
import type { MapTools } from '../tools';
import type { Drag } from './pointer';

/** From so far (px) a circle's rim draws the end of a connection to it. */
const magnet = 30;

/** The circle whose rim is nearest to a point, when it is near enough. */
const nearestTo = (view: MapView, [x, y]: Point, from: Id): Id | null => {
  let best: Id | null = null;
  let least = magnet;
  for (const id of view.places().keys()) {
    const disk = id === from ? null : view.circleOnScreen(id);
    const far = disk ? Math.hypot(disk.x - x, disk.y - y) - disk.r : Number.POSITIVE_INFINITY;
    if (far <= least) [best, least] = [id, far];
  }
  return best;
};

const targetAt = (view: MapView, from: Id, at: Point): Id | null =>
  view.hitTest(at, { ignore: new Set([from]) }).circle ?? nearestTo(view, at, from);

/** Shows the line from a circle to the pointer, drawn to the circle it would reach. */
export const showConnection = (view: MapView, from: Id, at: Point): Id | null => {
  const target = targetAt(view, from, at);
  view.setOverlay({ connect: { from, to: at, target } });
  return target;
};

/** Asks for the name of a new partner there, to be connected with a circle. */
export const askForEnd = (tools: MapTools, view: MapView, from: Id, at: Point): void =>
  tools.map.session.setState({
    tool: { is: 'select' },
    editing: { is: 'newEnd', from, at: toMap(view.camera(), at) },
  });

/** Draws a connection out of a circle's handle; let go on the paper, it asks whom to connect. */
export const drawConnection = (tools: MapTools, view: MapView, from: Id): Drag => {
  const stop = (): void => view.setOverlay({ connect: null });
  return {
    pansAtEdge: true,
    move: (at) => {
      showConnection(view, from, at);
    },
    end: (at) => {
      const isBack = view.hitTest(at).circle === from;
      const to = showConnection(view, from, at);
      stop();
      if (to) tools.run(connect, { from, to });
      else if (!isBack) askForEnd(tools, view, from, at);
    },
    cancel: stop,
  };
};

import { connect } from '../../domain/commands/connect';
import type { Id } from '../../domain/id';
import type { Point } from '../../domain/row';
import { toMap } from '../../rendering/camera';
import type { MapView } from '../../rendering/view';
import { choosing, toggling } from '../../store/sessionStore';
import { dragCircle } from './gestures/dragCircle';
import { drawConnection, showConnection } from './gestures/drawConnection';
import { pan } from './gestures/pan';
import type { Press } from './gestures/pointer';
import type { GestureRules } from './gestures/rules';
import type { MapTools } from './tools';

export interface MenuAt {
  readonly id: Id | null;
  /** CSS px of the surface. */
  readonly at: Point;
}

export interface RuleHooks {
  readonly openMenu: (menu: MenuAt) => void;
  readonly isHand: () => boolean;
  /** The person moved the picture. */
  readonly letGo: () => void;
}

const picked = (press: Press): Id | null => press.pick.circle ?? press.pick.link ?? null;

/** What presses mean on this map. */
export const mapRules = (tools: MapTools, view: MapView, hooks: RuleHooks): GestureRules => {
  const { session, stage } = tools.map;

  const connecting = (id: Id | null): void => {
    const { tool } = session.getState();
    if (tool.is !== 'connect') return;
    if (tool.from && id) tools.run(connect, { from: tool.from, to: id });
    session.setState({ tool: tool.from ? { is: 'select' } : { is: 'connect', from: id } });
  };

  const hand = (at: Point) => pan(view, at, hooks.letGo);

  return {
    drag: (press) => {
      if (press.pick.handle) return drawConnection(tools, view, press.pick.handle);
      const { circle } = press.pick;
      return (circle && dragCircle(tools, view, circle, press.at)) || hand(press.at);
    },
    click: (press) => {
      const id = picked(press);
      const { circle = null } = press.pick;
      if (session.getState().tool.is === 'connect') connecting(circle);
      else session.setState((state) => (press.adds && id ? toggling(state, id) : choosing(id)));
      stage.tree()?.focus(circle);
      if (circle) stage.picture()?.reveal(circle);
    },
    doubleClick: (press) => {
      const { circle, link } = press.pick;
      if (circle) session.setState({ editing: { is: 'rename', id: circle } });
      else if (!link) askAt(tools, toMap(view.camera(), press.at));
    },
    menu: (press) => {
      const id = picked(press);
      if (id) session.setState(choosing(id));
      hooks.openMenu({ id, at: press.at });
    },
    hover: (id, at) => {
      const { tool } = session.getState();
      view.setOverlay({ hover: id });
      if (tool.is === 'connect' && tool.from && at) showConnection(view, tool.from, at);
    },
    hand,
    isHand: hooks.isHand,
    moved: hooks.letGo,
  };
};

/** Asks for a name right where the person pointed; the circle comes to stand there. */
const askAt = (tools: MapTools, at: Point): void => {
  const { theme } = tools.map.session.getState();
  tools.map.session.setState({ editing: { is: 'entry', theme, at, asks: 'partner' } });
};

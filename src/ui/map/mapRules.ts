import { connect } from '../../domain/commands/connect';
import { rowOf, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Point } from '../../domain/row';
import { toMap } from '../../rendering/camera';
import type { MapView } from '../../rendering/view';
import { choosing, toggling } from '../../store/sessionStore';
import { dragCircles, inHand } from './gestures/dragCircles';
import { dragNote } from './gestures/dragNote';
import { askForEnd, drawConnection, showConnection } from './gestures/drawConnection';
import { marquee } from './gestures/marquee';
import { pan } from './gestures/pan';
import type { Drag, Press } from './gestures/pointer';
import type { GestureRules } from './gestures/rules';
import { editNote } from './noteDeeds';
import type { MapTools } from './tools';
import { wheelZooms } from './wheelChoice';

export interface MenuAt {
  readonly id: Id | null;
  /** CSS px of the surface. */
  readonly at: Point;
  /** The same place on the map. */
  readonly spot: Point;
  /** What was chosen before the menu was asked for. */
  readonly before: readonly Id[];
}

export interface RuleHooks {
  readonly openMenu: (menu: MenuAt) => void;
  /** Space is held. */
  readonly isHand: () => boolean;
  /** The hand moved the paper. */
  readonly handMoved: () => void;
  /** The person moved the picture. */
  readonly letGo: () => void;
}

const picked = ({ pick }: Press): Id | null => pick.circle ?? pick.link ?? pick.note ?? null;

/** Takes what a box came to mean, gives it the keyboard, and says how much it is. */
const chooseAll = (tools: MapTools, ids: readonly Id[]): void => {
  const { session, stage } = tools.map;
  stage.tree()?.focus(ids[0] ?? null);
  session.setState({ selection: ids });
  stage.picture()?.revealAll(ids);
  tools.services.announcer.polite(tools.words('canvas.selected', { count: ids.length }));
};

/** Asks for a name right where the person pointed; the circle comes to stand there. */
const askAt = (tools: MapTools, at: Point): void => {
  const { theme } = tools.map.session.getState();
  tools.map.session.setState({ editing: { is: 'entry', theme, at, asks: 'partner' } });
};

/** The longest between the two presses of a double-click, in ms. */
const doubleClickTime = 400;

/** What presses mean on this map. */
export const mapRules = (tools: MapTools, view: MapView, hooks: RuleHooks): GestureRules => {
  const { session, stage } = tools.map;

  const connecting = (id: Id | null, at: Point): void => {
    const { tool } = session.getState();
    if (tool.is !== 'connect') return;
    if (tool.from && !id) askForEnd(tools, view, tool.from, at);
    else if (tool.from && id) {
      if (tools.run(connect, { from: tool.from, to: id }))
        session.setState({ tool: { is: 'select' } });
    } else session.setState({ tool: { is: 'connect', from: id } });
  };

  const hand = (at: Point): Drag =>
    pan(view, at, () => {
      hooks.letGo();
      hooks.handMoved();
    });
  const box = ({ at, adds }: Press): Drag =>
    marquee(view, at, {
      circles: () => rowsOf(tools.seen(), 'node'),
      before: session.getState().selection,
      adds,
      choose: (ids) => chooseAll(tools, ids),
    });
  const dragOf = (press: Press): Drag | null => {
    const { handle, circle, note } = press.pick;
    if (handle) return drawConnection(tools, view, handle);
    if (circle)
      return dragCircles(tools, view, inHand(circle, session.getState().selection), press.at);
    return note ? dragNote(tools, view, note, press.at) : null;
  };

  let comingIntoView: ReturnType<typeof setTimeout> | undefined;
  /** What was clicked must stay under the pointer for a second click. */
  const revealSoon = (id: Id): void => {
    clearTimeout(comingIntoView);
    comingIntoView = setTimeout(() => stage.picture()?.reveal(id), doubleClickTime);
  };

  return {
    drag: (press) => {
      clearTimeout(comingIntoView);
      if (!session.getState().byPlace) session.setState({ byPlace: true });
      return dragOf(press) ?? (press.touch ? hand(press.at) : box(press));
    },
    click: (press) => {
      const id = picked(press);
      const { circle = null } = press.pick;
      if (session.getState().tool.is === 'connect') connecting(circle, press.at);
      else session.setState((state) => (press.adds && id ? toggling(state, id) : choosing(id)));
      stage.tree()?.focus(circle ?? press.pick.note ?? null);
      if (circle) revealSoon(circle);
    },
    doubleClick: (press) => {
      const { circle, link, note } = press.pick;
      const slip = rowOf(tools.seen(), 'note', note);
      if (circle) session.setState({ editing: { is: 'rename', id: circle } });
      else if (slip) editNote(tools, slip);
      else if (!link) askAt(tools, toMap(view.camera(), press.at));
    },
    menu: (press) => {
      const id = picked(press);
      const before = session.getState().selection;
      if (id && !before.includes(id)) session.setState(choosing(id));
      hooks.openMenu({ id, at: press.at, spot: toMap(view.camera(), press.at), before });
    },
    hover: (id, at) => {
      const { tool } = session.getState();
      view.setOverlay({ hover: id });
      if (tool.is === 'connect' && tool.from && at) showConnection(view, tool.from, at);
    },
    hand,
    isHand: () => hooks.isHand() || session.getState().tool.is === 'hand',
    wheelZooms: (event) => wheelZooms(tools, event),
    moved: hooks.letGo,
  };
};

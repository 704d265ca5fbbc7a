import { carriedBy } from '../../../domain/carried';
import { dragTo, type Positions } from '../../../domain/commands/arrange';
import { addAllToTheme, type Leaving, moveAllToTheme } from '../../../domain/commands/moveCircles';
import { type MapDocument, nodeOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { themesOf } from '../../../domain/outline';
import type { NodeRow, Point } from '../../../domain/row';
import type { Places } from '../../../layout/graph';
import { toMap } from '../../../rendering/camera';
import type { MapView } from '../../../rendering/view';
import type { MapTools } from '../tools';
import { type Drag, distance } from './pointer';
import { stepAside } from './stepAside';

/** The theme a partner is dragged out of: of several the one it stands nearest to. */
export const themeLeft = (document: MapDocument, partner: NodeRow, places: Places): Id | null => {
  const at = places.get(partner.id);
  const near = (id: Id): number => {
    const there = places.get(id);
    return at && there ? distance(at, there) : Number.POSITIVE_INFINITY;
  };
  return [...themesOf(document, partner)].sort((a, b) => near(a) - near(b))[0] ?? null;
};

/** What is in the hand: the circle under the pointer, and all that are chosen when it is one of them. */
export interface InHand {
  readonly id: Id;
  readonly ids: readonly Id[];
}

/** What the circle that was pressed brings along. */
export const inHand = (id: Id, selection: readonly Id[]): InHand => ({
  id,
  ids: selection.includes(id) ? selection : [id],
});

/** Circles in the hand: follow the pointer; partners let go over a theme move there. */
export const dragCircles = (
  tools: MapTools,
  view: MapView,
  { id, ids }: InHand,
  from: Point,
): Drag | null => {
  const { document } = tools.map.store.state.getState();
  const node = nodeOf(document, id);
  if (!node) return null;
  const start = view.places();
  const chosen = ids.filter((one) => nodeOf(document, one));
  const moving = carriedBy(document, chosen).filter((one) => start.has(one));
  const ignore = new Set(moving);
  const grip = toMap(view.camera(), from);
  const partners =
    node.type === 'partner' ? chosen.flatMap((one) => nodeOf(document, one) ?? []) : [];

  const moved = (at: Point): ReadonlyMap<Id, Point> => {
    const [x, y] = toMap(view.camera(), at);
    const [dx, dy] = [x - grip[0], y - grip[1]];
    return new Map(
      moving.map((one) => {
        const [left, top] = start.get(one) ?? [0, 0];
        return [one, [left + dx, top + dy]];
      }),
    );
  };
  const newIn = (theme: Id): readonly NodeRow[] =>
    partners.filter((one) => one.type === 'partner' && !one.themes?.[theme]);
  const target = (at: Point): Id | null => {
    if (node.type !== 'partner') return null;
    const theme = view.hitTest(at, { ignore, types: ['theme'] }).circle ?? null;
    return theme && newIn(theme).length > 0 ? theme : null;
  };
  const clear = (places: Places): Positions => {
    const aside = stepAside(document, id, places, view.places());
    return Object.fromEntries(
      [...places].map(([one, [x, y]]) => [one, [x + aside[0], y + aside[1]]]),
    );
  };
  const over = (): void => view.setOverlay({ dropTarget: null });
  const back = (): void =>
    view.movePlaces(new Map(moving.map((one) => [one, start.get(one) ?? [0, 0]])));
  const dropInto = (theme: Id, adds: boolean): Id | null => {
    const entering = newIn(theme);
    if (adds) return tools.run(addAllToTheme, { partners: entering.map((one) => one.id), theme });
    const moves: readonly Leaving[] = entering.map((one) => ({
      id: one.id,
      from: themeLeft(document, one, start),
    }));
    return tools.run(moveAllToTheme, { moves, to: theme, loose: true });
  };

  return {
    pansAtEdge: true,
    move: (at) => {
      view.movePlaces(moved(at));
      view.setOverlay({ dropTarget: target(at) });
    },
    end: (at, { alt }) => {
      over();
      const theme = target(at);
      const done = theme
        ? dropInto(theme, alt)
        : tools.run(dragTo, { id, also: chosen, positions: clear(moved(at)) });
      if (!done) back();
    },
    cancel: () => {
      over();
      back();
    },
  };
};

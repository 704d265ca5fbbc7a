import { dragTo, type Positions } from '../../../domain/commands/arrange';
import { addToTheme, moveToTheme } from '../../../domain/commands/sort';
import { type MapDocument, nodeOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { allThemes, partnersOf, themesOf } from '../../../domain/outline';
import type { NodeRow, Point } from '../../../domain/row';
import type { MapView } from '../../../rendering/view';
import type { MapTools } from '../tools';
import { type Drag, distance } from './pointer';
import { stepAside } from './stepAside';

/** A theme takes what belongs only to it along; other circles travel alone. */
const companions = (document: MapDocument, node: NodeRow): readonly Id[] => {
  if (node.type !== 'theme') return [node.id];
  const under = allThemes(document).filter((theme) => theme.parent === node.id);
  const own = partnersOf(document).filter((partner) => {
    const themes = themesOf(document, partner);
    return themes.length === 1 && themes[0] === node.id;
  });
  return [
    node.id,
    ...own.map((one) => one.id),
    ...under.flatMap((one) => companions(document, one)),
  ];
};

/** The theme a partner is dragged out of: of several the one it stands nearest to. */
const themeLeft = (document: MapDocument, partner: NodeRow, view: MapView): Id | null => {
  const places = view.places();
  const at = places.get(partner.id);
  const near = (id: Id): number => {
    const there = places.get(id);
    return at && there ? distance(at, there) : Number.POSITIVE_INFINITY;
  };
  return [...themesOf(document, partner)].sort((a, b) => near(a) - near(b))[0] ?? null;
};

/** A circle in the hand: follows the pointer; a partner let go over a theme moves there. */
export const dragCircle = (tools: MapTools, view: MapView, id: Id, from: Point): Drag | null => {
  const { document } = tools.map.store.state.getState();
  const node = nodeOf(document, id);
  if (!node) return null;
  const start = view.places();
  const moving = companions(document, node).filter((one) => start.has(one));
  const ignore = new Set(moving);
  const leaves = node.type === 'partner' ? themeLeft(document, node, view) : null;

  const moved = (at: Point): ReadonlyMap<Id, Point> => {
    const { k } = view.camera();
    const [dx, dy] = [(at[0] - from[0]) / k, (at[1] - from[1]) / k];
    return new Map(
      moving.map((one) => {
        const [x, y] = start.get(one) ?? [0, 0];
        return [one, [x + dx, y + dy]];
      }),
    );
  };
  const target = (at: Point): Id | null => {
    if (node.type !== 'partner') return null;
    const theme = view.hitTest(at, { ignore, types: ['theme'] }).circle ?? null;
    return theme && !node.themes?.[theme] ? theme : null;
  };
  const clear = (places: ReadonlyMap<Id, Point>): Positions => {
    const aside = stepAside(document, id, places, view.places());
    return Object.fromEntries(
      [...places].map(([one, [x, y]]) => [one, [x + aside[0], y + aside[1]]]),
    );
  };
  const over = (): void => view.setOverlay({ dropTarget: null });

  return {
    move: (at) => {
      view.movePlaces(moved(at));
      view.setOverlay({ dropTarget: target(at) });
    },
    end: (at, { alt }) => {
      over();
      const theme = target(at);
      if (!theme) tools.run(dragTo, { id, positions: clear(moved(at)) });
      else if (alt) tools.run(addToTheme, { id, theme });
      else tools.run(moveToTheme, { id, to: theme, from: leaves, loose: true });
    },
    cancel: () => {
      over();
      view.movePlaces(new Map(moving.map((one) => [one, start.get(one) ?? [0, 0]])));
    },
  };
};

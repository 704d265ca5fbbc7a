import { carriedBy } from '../../domain/carried';
import { holding, type Positions } from '../../domain/commands/arrange';
import { moveAllToTheme, nudge } from '../../domain/commands/moveCircles';
import { arrangementOf, type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { allThemes } from '../../domain/outline';
import type { NodeRow, Point } from '../../domain/row';
import type { Places } from '../../layout/graph';
import { radiusOf } from '../../layout/radiusOf';
import { themeLeft } from '../map/gestures/dragCircles';
import { distance } from '../map/gestures/pointer';
import type { MapTools } from '../map/tools';

/** How far one press goes, in map units. */
const step = 20;
/** Presses that follow within so many ms are one wish and one undo. */
const pause = 1200;

interface Last {
  readonly entry: Id;
  readonly ids: string;
  readonly at: number;
}

const lastOf = new WeakMap<MapTools, Last>();

const placesOf = (document: MapDocument): Positions => arrangementOf(document)?.positions ?? {};

const steppedBy = (document: MapDocument, ids: readonly Id[], [ux, uy]: Point): Positions => {
  const places = placesOf(document);
  const moved: Record<Id, Point> = {};
  for (const id of carriedBy(document, ids)) {
    const at = places[id];
    if (at) moved[id] = [at[0] + ux * step, at[1] + uy * step];
  }
  return moved;
};

/** The theme whose circle a partner comes into; null when it comes into none that is new to it. */
const themeEntered = (document: MapDocument, partner: NodeRow, moved: Positions): Id | null => {
  const at = moved[partner.id];
  const places = placesOf(document);
  const entered = allThemes(document).find(({ id }) => {
    const there = places[id];
    if (!at || !there || moved[id] || partner.themes?.[id]) return false;
    return distance(at, there) < radiusOf(document, id);
  });
  return entered?.id ?? null;
};

/** Partners that come into another theme move there; true when some did. */
const crosses = (tools: MapTools, ids: readonly Id[], moved: Positions): boolean => {
  const { document } = tools.map.store.state.getState();
  const partners = ids
    .flatMap((id) => nodeOf(document, id) ?? [])
    .filter(({ type }) => type === 'partner');
  const to = partners.map((one) => themeEntered(document, one, moved)).find((id) => id !== null);
  if (!to) return false;
  const places: Places = new Map(Object.entries(placesOf(document)) as [Id, Point][]);
  const moves = partners
    .filter((one) => themeEntered(document, one, moved) === to)
    .map((one) => ({ id: one.id, from: themeLeft(document, one, places) }));
  tools.run(moveAllToTheme, { moves, to, loose: true });
  return true;
};

/** The entry of the presses just before, when this one goes on with them. */
const goingOn = (tools: MapTools, ids: string): Id | null => {
  const last = lastOf.get(tools);
  const newest = tools.map.store.state.getState().history.undo.at(-1);
  const isSame = last && last.ids === ids && last.entry === newest?.entry;
  return isSame && tools.services.clock.now() - last.at < pause ? last.entry : null;
};

/**
 * Moves circles one step by keys. Presses that follow each other are one undo; a partner that comes
 * into another theme's circle moves to that theme, which is said.
 */
export const nudgeCircles = (tools: MapTools, ids: readonly Id[], direction: Point): void => {
  const { store } = tools.map;
  const { document } = store.state.getState();
  const moved = steppedBy(document, ids, direction);
  if (Object.keys(moved).length === 0 || crosses(tools, ids, moved)) return;
  const entry = goingOn(tools, ids.join());
  if (entry) store.settle(entry, holding(document, ids, moved));
  else tools.run(nudge, { ids, positions: moved });
  const newest = store.state.getState().history.undo.at(-1);
  if (newest)
    lastOf.set(tools, { entry: newest.entry, ids: ids.join(), at: tools.services.clock.now() });
  const [first] = ids;
  if (first) tools.map.stage.picture()?.reveal(first);
};

import type { KeyboardEvent } from 'react';
import { reorder } from '../../domain/commands/sort';
import type { Id } from '../../domain/id';
import type { Action } from '../actions/action';
import type { MapTools } from '../map/tools';
import { withChosen } from './actOn';
import { directionOf, goByPlace } from './byPlace';
import { isConnecting, pickEnd, stopConnecting } from './connecting';
import { besides, type Item } from './items';
import { nudgeCircles } from './nudging';
import { selectAllAt } from './selecting';
import type { Tree } from './useTree';

/** What a key press in the tree has to do with. */
export interface Press {
  readonly tools: MapTools;
  readonly tree: Tree;
  readonly item: Item;
  readonly actions: readonly Action[];
  /** Single letters act; otherwise they lead to names that begin with them. */
  readonly letterKeys: boolean;
  readonly openMenu: (item: Item) => void;
}

/** Does what a key asks for; true when it was one of ours. */
export type Handler = (event: KeyboardEvent, press: Press) => boolean;

/** No other key is held that would make it a command. */
export const isPlain = (event: KeyboardEvent): boolean =>
  event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey || event.altKey);

/** The circles beside an item that are of its kind, in order. */
export const amongOf = (tree: Tree, item: Item): readonly Id[] =>
  besides(tree.roots, item)
    .flatMap(({ node }) => node ?? [])
    .filter(({ type }) => type === item.node?.type)
    .map(({ id }) => id);

const inConnectMode: Handler = (event, { tools, item }) => {
  if (!isConnecting(tools)) return false;
  if (event.key === 'Escape') stopConnecting(tools);
  else if (!isPlain(event) || (event.key !== 'Enter' && event.key !== ' ')) return false;
  else if (item.node) pickEnd(tools, item.node.id);
  return true;
};

const menu: Handler = (event, { openMenu, item }) => {
  if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return false;
  openMenu(item);
  return true;
};

const order: Handler = (event, { tools, tree, item }) => {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
  if (!by || !event.altKey || !item.node) return false;
  tools.run(reorder, { id: item.node.id, among: amongOf(tree, item), by });
  return true;
};

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [60, 0],
  ArrowRight: [-60, 0],
  ArrowUp: [0, 60],
  ArrowDown: [0, -60],
  PageUp: [0, 240],
  PageDown: [0, -240],
};

const pan: Handler = (event, { tools }) => {
  const by = pans[event.key];
  const isPage = event.key.startsWith('Page');
  if (!by || event.shiftKey || !(isPage || event.ctrlKey || event.metaKey)) return false;
  goByPlace(tools);
  tools.map.stage.picture()?.panBy(...by);
  return true;
};

const nudge: Handler = (event, { tools, item }) => {
  const direction = directionOf[event.key];
  const isAsked = event.shiftKey && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!direction || !isAsked || !item.node) return false;
  goByPlace(tools);
  nudgeCircles(tools, withChosen(tools, item.node.id), direction);
  return true;
};

const selectAll: Handler = (event, { tools, item }) => {
  const isAsked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (event.key.toLowerCase() !== 'a' || !isAsked) return false;
  selectAllAt(tools, item);
  return true;
};

/** Keys that mean the same on every item: connecting, the menu, order, place, choosing all. */
export const wideHandlers: readonly Handler[] = [inConnectMode, menu, order, nudge, pan, selectAll];

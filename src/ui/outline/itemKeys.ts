import type { KeyboardEvent } from 'react';
import { toggling } from '../../store/sessionStore';
import type { Action } from '../actions/action';
import { deleteChosen, togglePin } from '../actions/circleActions';
import { duplicateChosen } from '../actions/copyActions';
import { details, editConnection } from '../actions/detailActions';
import { actionFor, isMac } from '../actions/keys';
import {
  arrange,
  arrangeUnpinned,
  fit,
  fitChosen,
  fullSize,
  zoomIn,
  zoomOut,
} from '../actions/viewActions';
import { openDetails } from '../map/details';
import { actOn, withChosen } from './actOn';
import { arrowsGoByPlace, circleToward, directionOf } from './byPlace';
import { followChosen, goBack, stepConnection } from './followConnection';
import { allItems, type Item } from './items';
import { noteHandlers } from './noteKeys';
import { byLetter, firstPartner, opening, stepFor } from './treeKeys';
import { type Handler, isPlain, type Press, wideHandlers } from './wideKeys';

const move = ({ tools, tree }: Press, to: Item): true => {
  tree.goTo(to);
  if (to.id) tools.map.stage.picture()?.reveal(to.id);
  return true;
};

/** The item that an arrow leads to by place; of a partner in several themes the one nearby. */
const itemToward = ({ tools, tree, item }: Press, key: string): Item | null => {
  const id = item.node && circleToward(tools, item.node.id, key);
  const same = allItems(tree.roots).filter((one) => one.id === id);
  return (id && (same.find((one) => one.above === item.above) ?? same[0])) || null;
};

/** Null while arrows go by the order of the list. */
const byPlaceFrom = (press: Press, key: string): Item | null | undefined =>
  directionOf[key] && press.item.node && arrowsGoByPlace(press.tools)
    ? itemToward(press, key)
    : undefined;

const extend: Handler = (event, press) => {
  if (!event.shiftKey || !isPlain(event) || !directionOf[event.key]) return false;
  const { tools, tree, item } = press;
  const near = byPlaceFrom(press, event.key);
  if (near === undefined && !/^Arrow(Up|Down)$/.test(event.key)) return true;
  const to =
    near === undefined
      ? stepFor(event.key, { shown: tree.shown, item, isClosed: false }, false)
      : near;
  const ids = [item, to].flatMap((one) => one?.id ?? []);
  tools.map.session.setState(({ selection }) => ({
    selection: [...new Set([...selection, ...ids])],
  }));
  return to ? move(press, to) : true;
};

const enter = (press: Press): true => {
  const { tools, item } = press;
  const { node } = item;
  if (node && followChosen(tools, node.id)) return true;
  const first = firstPartner(item) ?? item.under[0];
  if (first) return move(press, first);
  if (node && node.type !== 'theme')
    tools.map.session.setState({ editing: { is: 'rename', id: node.id } });
  return true;
};

const byPlace: Handler = (event, press) => {
  const to = isPlain(event) ? byPlaceFrom(press, event.key) : undefined;
  if (to) move(press, to);
  return to !== undefined;
};

/** Back along the trail. Where a keyboard has no other key to delete with, it deletes as well. */
const back: Handler = (event, { tools, item }) => {
  if (event.key !== 'Backspace' || !isPlain(event) || event.shiftKey) return false;
  if (item.node && goBack(tools, item.node.id)) return true;
  if (isMac) return false;
  tools.services.announcer.polite(tools.words('canvas.noWayBack'));
  return true;
};

const plain: Handler = (event, press) => {
  if (!isPlain(event)) return false;
  const { tools, tree, item, letterKeys } = press;
  const place = { shown: tree.shown, item, isClosed: tree.closed.has(item.key) };
  const opens = opening(event.key, place);
  const to = stepFor(event.key, place, letterKeys);
  if (opens !== null) tree.setClosed(item, !opens);
  else if (to) move(press, to);
  else if (event.key === 'Enter') enter(press);
  else if (event.key === ' ' && !event.repeat)
    tools.map.session.setState((state) => (item.id ? toggling(state, item.id) : state));
  else if (letterKeys && item.node && (event.key === ',' || event.key === '.'))
    stepConnection(tools, item.node.id, event.key === '.' ? 1 : -1);
  else return /^(Arrow|Home$|End$| $)/.test(event.key);
  return true;
};

const letters: Handler = (event, press) => {
  if (press.letterKeys || !isPlain(event)) return false;
  const to = byLetter(event.key, { shown: press.tree.shown, item: press.item, isClosed: false });
  return to ? move(press, to) : false;
};

/** Actions for everything that is chosen; the others are for one circle. */
const forMany: readonly Action[] = [togglePin, deleteChosen, fitChosen, duplicateChosen];

/** Actions on the picture as a whole: which circle the keyboard is on is nothing to them. */
const forNone: readonly Action[] = [fit, zoomIn, zoomOut, fullSize, arrange, arrangeUnpinned];

/** A key acts on the item it is pressed on; when something else has the focus, on what is chosen. */
const action: Handler = (event, { tools, item, actions, letterKeys }) => {
  const found = actionFor(actions, event.nativeEvent, letterKeys);
  if (found?.scope !== 'map') return false;
  const id = item.node?.id;
  const isHere = id !== undefined && tools.map.session.getState().focus === id;
  if (isHere && found === details) openDetails(tools, id);
  else if (isHere && found !== editConnection && !forNone.includes(found))
    actOn(tools, forMany.includes(found) ? withChosen(tools, id) : [id], found);
  else if (found.can(tools)) found.run(tools);
  return true;
};

const handlers: readonly Handler[] = [
  ...wideHandlers,
  ...noteHandlers,
  extend,
  byPlace,
  back,
  plain,
  action,
  letters,
];

/** Does what a key press in the tree asks for, and keeps the browser from doing its own. */
export const pressIn = (event: KeyboardEvent, press: Press): void => {
  if (handlers.some((handle) => handle(event, press))) event.preventDefault();
};

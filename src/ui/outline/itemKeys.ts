import type { KeyboardEvent } from 'react';
import { toggling } from '../../store/sessionStore';
import type { Action } from '../actions/action';
import { deleteChosen, togglePin } from '../actions/circleActions';
import { actionFor } from '../actions/keys';
import { reveal } from '../actions/viewActions';
import { actOn, withChosen } from './actOn';
import { followChosen, stepConnection } from './followConnection';
import type { Item } from './items';
import { byLetter, firstPartner, opening, stepFor } from './treeKeys';
import { type Handler, isPlain, type Press, wideHandlers } from './wideKeys';

const move = ({ tools, tree }: Press, to: Item): true => {
  tree.goTo(to);
  if (to.node) tools.map.stage.picture()?.reveal(to.node.id);
  return true;
};

const extend: Handler = (event, press) => {
  if (!event.shiftKey || !isPlain(event) || !/^Arrow(Up|Down)$/.test(event.key)) return false;
  const { tools, tree, item } = press;
  const to = stepFor(event.key, { shown: tree.shown, item, isClosed: false }, false);
  const ids = [item, to].flatMap((one) => one?.node?.id ?? []);
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

const plain: Handler = (event, press) => {
  if (!isPlain(event)) return false;
  const { tools, tree, item, letterKeys } = press;
  const place = { shown: tree.shown, item, isClosed: tree.closed.has(item.key) };
  const opens = opening(event.key, place);
  const to = stepFor(event.key, place, letterKeys);
  if (opens !== null) tree.setClosed(item, !opens);
  else if (to) move(press, to);
  else if (event.key === 'Enter') enter(press);
  else if (event.key === ' ')
    tools.map.session.setState((state) => (item.node ? toggling(state, item.node.id) : state));
  else if (letterKeys && item.node && (event.key === ',' || event.key === '.'))
    stepConnection(tools, item.node.id, event.key === '.' ? 1 : -1);
  else return /^(Arrow|Home$|End$)/.test(event.key);
  return true;
};

const letters: Handler = (event, press) => {
  if (press.letterKeys || !isPlain(event)) return false;
  const to = byLetter(event.key, { shown: press.tree.shown, item: press.item, isClosed: false });
  return to ? move(press, to) : false;
};

/** Actions for everything that is chosen; the others are for one circle. */
const forMany: readonly Action[] = [togglePin, deleteChosen, reveal];

/** A key acts on the item it is pressed on; when something else has the focus, on what is chosen. */
const action: Handler = (event, { tools, item, actions, letterKeys }) => {
  const found = actionFor(actions, event.nativeEvent, letterKeys);
  if (found?.scope !== 'map') return false;
  const id = item.node?.id;
  const isHere = id !== undefined && tools.map.session.getState().focus === id;
  if (isHere) actOn(tools, forMany.includes(found) ? withChosen(tools, id) : [id], found);
  else if (found.can(tools)) found.run(tools);
  return true;
};

const handlers: readonly Handler[] = [...wideHandlers, extend, plain, action, letters];

/** Does what a key press in the tree asks for, and keeps the browser from doing its own. */
export const pressIn = (event: KeyboardEvent, press: Press): void => {
  if (handlers.some((handle) => handle(event, press))) event.preventDefault();
};

import { type KeyboardEvent, type MouseEvent, useId } from 'react';
import { toggling } from '../../store/sessionStore';
import type { Action } from '../actions/action';
import { summaryIds } from '../headline/MapSummary';
import { useMap } from '../map/mapContext';
import { editNote } from '../map/noteDeeds';
import type { MapTools } from '../map/tools';
import { usePreferences, useWords } from '../shell/services';
import { isConnecting, pickEnd } from './connecting';
import { pressIn } from './itemKeys';
import type { Item } from './items';
import { TreeItems } from './TreeItems';
import { useRenamed } from './useRenamed';
import { useRowDrag } from './useRowDrag';
import { type Tree, useTree } from './useTree';
import { useTreeMenu } from './useTreeMenu';

export interface OutlineProps {
  /** Shown as a panel; hidden from sight it is still there for the keyboard and for listeners. */
  isShown: boolean;
  /** What keys do while the tree has the focus. */
  actions: readonly Action[];
}

const isIn = (target: EventTarget, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

const click = (tools: MapTools, tree: Tree, item: Item, event: MouseEvent): void => {
  const { id } = item;
  if (!id || isIn(event.target, '[data-twisty]')) tree.setClosed(item, !tree.closed.has(item.key));
  else if (item.node && isConnecting(tools)) pickEnd(tools, id);
  else {
    tree.goTo(item);
    if (event.shiftKey || event.ctrlKey || event.metaKey)
      tools.map.session.setState((state) => toggling(state, id));
    else tools.choose(id);
  }
};

/** The map as a tree: the same circles, the same actions, one tab stop. */
export const Outline = ({ isShown, actions }: OutlineProps) => {
  const tools = useMap();
  const words = useWords();
  const hint = useId();
  const { letterKeys } = usePreferences();
  const tree = useTree(isShown);
  const menu = useTreeMenu(tree, isShown);
  const { drag, ghost, onPointerDown } = useRowDrag(tree);
  const renamed = useRenamed(tree, isShown);

  const press = (event: KeyboardEvent): void => {
    const item = tree.itemOf(event.target);
    if (!item || event.defaultPrevented || isIn(event.target, 'input')) return;
    pressIn(event, { tools, tree, item, actions, letterKeys, openMenu: menu.open });
  };
  const on = (act: (item: Item, event: MouseEvent) => void) => (event: MouseEvent) => {
    const item = tree.itemOf(event.target);
    if (item && !isIn(event.target, 'input')) act(item, event);
  };

  return (
    <section
      className={isShown ? 'outline' : 'hidden-text'}
      aria-label={words('action.outline')}
      data-region={tree.shown.length > 0 ? 'outline' : undefined}
    >
      <h2 className="outline-title">{words('outline.title')}</h2>
      <div
        ref={tree.ref}
        role="tree"
        className="tree"
        aria-label={words('outline.title')}
        aria-multiselectable="true"
        aria-describedby={`${hint} ${summaryIds.all}`}
        {...tree.focusProps}
        onKeyDown={press}
        onPointerDown={onPointerDown}
        onMouseDown={(event) => isIn(event.target, 'button') && event.preventDefault()}
        onClick={on((item, event) =>
          isIn(event.target, '[data-more]') ? menu.open(item) : click(tools, tree, item, event),
        )}
        onDoubleClick={on(({ node, note }) => {
          if (note) editNote(tools, note);
          if (node) tools.map.session.setState({ editing: { is: 'rename', id: node.id } });
        })}
        onContextMenu={on((item, event) => {
          event.preventDefault();
          menu.openAt(item, event);
        })}
      >
        <TreeItems tree={tree} isShown={isShown} renamed={renamed} dropKey={drag?.over ?? null} />
      </div>
      <p id={hint} className="hidden-text">
        {words('outline.keys')}
      </p>
      {drag && (
        <span ref={ghost} className="tree-ghost" aria-hidden="true">
          {drag.item.node?.name}
        </span>
      )}
      {menu.element}
    </section>
  );
};

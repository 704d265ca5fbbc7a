import { useEffect } from 'react';
import type { Action } from '../actions/action';
import { redo, undo } from '../actions/historyActions';
import { actionFor } from '../actions/keys';
import { openImport, save } from '../actions/screenActions';
import { usePreferences } from '../shell/services';
import { useMap } from './mapContext';

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(target.tagName);

/** Text fields keep their own undo. */
const isForText = (action: Action, target: EventTarget | null): boolean =>
  isText(target) &&
  (action === undo || action === redo) &&
  (target as HTMLInputElement).value !== '';

/** Keys that act on the whole map screen, wherever the focus is. */
export const useDeskKeys = (): void => {
  const tools = useMap();
  const { letterKeys } = usePreferences();
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isText(event.target)) return;
      const { tool, selection, focusOn } = tools.map.session.getState();
      if (tool.is === 'connect') tools.map.session.setState({ tool: { is: 'select' } });
      else if (focusOn && selection.length === 0) tools.map.session.setState({ focusOn: null });
      else if (tool.is === 'hand' && selection.length === 0)
        tools.map.session.setState({ tool: { is: 'select' } });
      else tools.map.session.setState({ selection: [] });
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave(event);
      const action = actionFor([undo, redo, save, openImport], event, letterKeys);
      if (!action || isForText(action, event.target)) return;
      event.preventDefault();
      action.run(tools);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [tools, letterKeys]);
};

import { useEffect } from 'react';
import type { Action } from '../actions/action';
import { redo, undo } from '../actions/historyActions';
import { actionFor } from '../actions/keys';
import { openImport, save } from '../actions/screenActions';
import { isTextField } from '../shell/isTextField';
import { usePreferences } from '../shell/services';
import { useMap } from './mapContext';

/** Text fields keep their own undo. */
const isForText = (action: Action, target: EventTarget | null): boolean =>
  isTextField(target) &&
  (action === undo || action === redo) &&
  (target as HTMLInputElement).value !== '';

/** Keys that act on the whole map screen, wherever the focus is. */
export const useDeskKeys = (): void => {
  const tools = useMap();
  const { letterKeys } = usePreferences();
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTextField(event.target)) return;
      const { tool, selection, focusOn } = tools.map.session.getState();
      if (tool.is === 'connect') tools.map.session.setState({ tool: { is: 'select' } });
      else if (focusOn && selection.length === 0) tools.map.session.setState({ focusOn: null });
      else if (tool.is === 'hand' && selection.length === 0)
        tools.map.session.setState({ tool: { is: 'select' } });
      else tools.map.session.setState({ selection: [] });
    };
    const stepOut = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave(event);
    };
    const press = (event: KeyboardEvent): void => {
      const action = actionFor([undo, redo, save, openImport], event, letterKeys);
      if (!action || isForText(action, event.target)) return;
      event.preventDefault();
      action.run(tools);
    };
    window.addEventListener('keydown', stepOut);
    // On the way in: switches and lists keep the keys they do not know to themselves.
    window.addEventListener('keydown', press, true);
    return () => {
      window.removeEventListener('keydown', stepOut);
      window.removeEventListener('keydown', press, true);
    };
  }, [tools, letterKeys]);
};

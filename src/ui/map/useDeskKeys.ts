import { useEffect } from 'react';
import type { Action } from '../actions/action';
import { redo, undo } from '../actions/historyActions';
import { actionFor } from '../actions/keys';
import { saveFile } from '../share/saveFile';
import { usePreferences } from '../shell/services';
import { useMap } from './mapContext';

const save: Action = {
  id: 'save',
  name: 'action.save',
  keys: ['mod+s'],
  scope: 'anywhere',
  can: () => true,
  run: (tools) => void saveFile(tools),
};

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(target.tagName);

/** Text fields keep their own undo. */
const isForText = (action: Action, target: EventTarget | null): boolean =>
  isText(target) &&
  (action === undo || action === redo) &&
  (target as HTMLInputElement).value !== '';

/** Keys that act on the whole map screen, wherever the focus is. */
export const useDeskKeys = (openImport: () => void): void => {
  const tools = useMap();
  const { letterKeys } = usePreferences();
  useEffect(() => {
    const importing: Action = {
      id: 'import',
      name: 'action.import',
      keys: ['mod+o'],
      scope: 'anywhere',
      can: () => true,
      run: () => openImport(),
    };
    const leave = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isText(event.target)) return;
      const { tool } = tools.map.session.getState();
      if (tool.is === 'connect') tools.map.session.setState({ tool: { is: 'select' } });
      else tools.map.session.setState({ selection: [] });
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave(event);
      const action = actionFor([undo, redo, save, importing], event, letterKeys);
      if (!action || isForText(action, event.target)) return;
      event.preventDefault();
      action.run(tools);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [tools, letterKeys, openImport]);
};

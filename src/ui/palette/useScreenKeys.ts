import { useEffect } from 'react';
import { actionFor, isLetterKey, pressed } from '../actions/keys';
import { openKeys, openPalette } from '../actions/screenActions';
import { useMap } from '../map/mapContext';
import { usePreferences } from '../shell/services';
import { isFree, isInWindow } from './freeKeys';

/** Keys of the whole map screen: search, and the list of keys. */
export const useScreenKeys = (): void => {
  const tools = useMap();
  const { letterKeys } = usePreferences();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actionFor([openPalette, openKeys], event, letterKeys);
      if (event.defaultPrevented || !action || isInWindow(event)) return;
      if (isLetterKey(pressed(event)) && !isFree(event)) return;
      event.preventDefault();
      event.stopPropagation();
      action.run(tools);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [tools, letterKeys]);
};

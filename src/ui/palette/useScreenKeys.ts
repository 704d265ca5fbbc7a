import { useEffect } from 'react';
import type { Action } from '../actions/action';
import { actionFor, isLetterKey, pressed } from '../actions/keys';
import { goToList } from '../actions/listActions';
import { goToMeasures } from '../actions/measureActions';
import { goToMap, openKeys, openPalette } from '../actions/screenActions';
import { createSequence } from '../actions/sequence';
import { useMap } from '../map/mapContext';
import { usePreferences } from '../shell/services';

/** Places by their key after `g`; one that has no screen yet does nothing, and no harm. */
const places: ReadonlyMap<string, Action | null> = new Map([
  ['m', goToMap],
  ['l', goToList],
  ['s', goToMeasures],
  ['p', null],
  ['i', null],
]);

/** Where a letter is the beginning of a text: fields, and cells of a sheet. */
const typed = 'input, textarea, select, [contenteditable="true"], [role="grid"]';
const closed = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** A letter is a key of ours only where nobody types and nothing is open that letters lead through. */
const isFree = ({ target, isComposing }: KeyboardEvent): boolean =>
  !isComposing && !isIn(target, `${typed}, ${closed}`);

/** Keys of the whole map screen: search, the list of keys, and `g` with the place to go to. */
export const useScreenKeys = (): void => {
  const tools = useMap();
  const { letterKeys } = usePreferences();
  useEffect(() => {
    const going = createSequence('g');
    const go = (event: KeyboardEvent): boolean => {
      if (!letterKeys || !isFree(event)) return false;
      const step = going.press(pressed(event), event.timeStamp);
      if (step.is !== 'second' || !places.has(step.key)) return false;
      const place = places.get(step.key);
      if (place?.can(tools)) place.run(tools);
      return true;
    };
    const open = (event: KeyboardEvent): boolean => {
      const action = actionFor([openPalette, openKeys], event, letterKeys);
      if (!action || isIn(event.target, closed)) return false;
      if (isLetterKey(pressed(event)) && !isFree(event)) return false;
      action.run(tools);
      return true;
    };
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !(go(event) || open(event))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the map hears it: the second letter of two is not a key of the map.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [tools, letterKeys]);
};

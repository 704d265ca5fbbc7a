import { useEffect, useRef, useState } from 'react';
import type { Action } from '../actions/action';
import { pressed } from '../actions/keys';
import { goToList } from '../actions/listActions';
import { goToMeasures } from '../actions/measureActions';
import { goToMap } from '../actions/screenActions';
import { createSequence } from '../actions/sequence';
import type { MapTools } from '../map/tools';
import { usePreferences } from '../shell/services';
import { isFree } from './freeKeys';

/** Places by their key after `g`; one that has no screen yet does nothing, and no harm. */
const places: ReadonlyMap<string, Action | null> = new Map([
  ['m', goToMap],
  ['l', goToList],
  ['s', goToMeasures],
  ['p', null],
  ['i', null],
]);

const go = (place: Action | null, tools: MapTools): void => {
  if (place?.can(tools)) place.run(tools);
};

/**
 * `g` with the place to go to. Null stands for a map that is still opening: where somebody wished
 * to go meanwhile they are brought once it is there.
 */
export const useGoingKeys = (tools: MapTools | null): void => {
  const { letterKeys } = usePreferences();
  const [going] = useState(() => createSequence('g'));
  const wished = useRef<Action | null>(null);
  useEffect(() => {
    if (tools) go(wished.current, tools);
    wished.current = null;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !letterKeys || !isFree(event)) return;
      const step = going.press(pressed(event), event.timeStamp);
      const place = step.is === 'second' ? places.get(step.key) : undefined;
      if (place === undefined) return;
      if (tools) go(place, tools);
      else wished.current = place;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the map hears it: the second letter of two is not a key of the map.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [tools, letterKeys, going]);
};

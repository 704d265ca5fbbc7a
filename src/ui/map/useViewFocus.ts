import { useEffect, useRef } from 'react';
import type { MapViewName } from '../list/views';
import { useMap } from './mapContext';

/** Gives the keyboard to the map for those who come back to it and left nothing that has it. */
export const useViewFocus = (view: MapViewName): void => {
  const { map } = useMap();
  const before = useRef(view);
  useEffect(() => {
    const isBack = view === 'map' && before.current !== 'map';
    before.current = view;
    if (isBack && document.activeElement === document.body) map.stage.tree()?.focus(null);
  }, [view, map]);
};

import { useEffect } from 'react';
import { useMap } from '../map/mapContext';
import { offerHome } from './openedHome';

/** Offers, once, to keep a map that was just opened from a file in that file. */
export const useHomeOffer = (): void => {
  const tools = useMap();
  useEffect(() => {
    const opened = tools.services.handover.opened.take(tools.map.id);
    if (opened) void offerHome(tools, opened);
  }, [tools]);
};

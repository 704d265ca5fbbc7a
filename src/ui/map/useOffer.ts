import { useEffect } from 'react';
import { useMap } from './mapContext';
import type { Offer } from './offers';

/** Offers something for as long as this part is on screen. `run` must stay the same function. */
export const useOffer = (offer: Offer, run: () => void): void => {
  const { offers } = useMap().map.stage;
  useEffect(() => offers.make(offer, run), [offers, offer, run]);
};

/** What parts of the map screen can open when a key or the palette asks for it. */
export type Offer =
  | 'import'
  | 'export'
  | 'share'
  | 'outline'
  | 'renameMap'
  | 'settings'
  | 'palette'
  | 'keys'
  | 'people'
  | 'fields'
  | 'look'
  | 'legend'
  | 'sentence'
  | 'layouts'
  | 'columns'
  | 'measureSet'
  /** Takes back something that is not on the map yet, else the last edit. */
  | 'takeBack'
  /** Measures are on screen. */
  | 'measures';

/** Who is there to do what; a part that is not on screen offers nothing. */
export interface Offers {
  /** Call the result to take the offer back. */
  make(offer: Offer, run: () => void): () => void;
  has(offer: Offer): boolean;
  /** Does what is offered; quietly nothing when nobody does. */
  take(offer: Offer): void;
}

export const createOffers = (): Offers => {
  const made = new Map<Offer, () => void>();
  return {
    make: (offer, run) => {
      made.set(offer, run);
      return () => {
        if (made.get(offer) === run) made.delete(offer);
      };
    },
    has: (offer) => made.has(offer),
    take: (offer) => made.get(offer)?.(),
  };
};

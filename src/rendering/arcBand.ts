/** Where the arcs around a circle lie, in px: how far from its rim, how broad, and what stays free beyond. */
export interface ArcBand {
  readonly rim: number;
  readonly broad: number;
  readonly free: number;
}

/** The band around a circle of a radius (px) that nothing is near. */
export const usualBand = (r: number): ArcBand => ({
  rim: 3.5,
  broad: Math.min(7, Math.max(4, 0.36 * r)),
  free: 2,
});

/** Narrower bands (px) could not be told from rings. */
const narrowest = 2;
/** So much of a band's breadth its round signs reach beyond it. */
const beyond = 0.375;

/** How far a band reaches beyond the rim of its circle, in px. */
export const reachOf = ({ rim, broad, free }: ArcBand): number => rim + broad + free;

/** The radius of the middle line of arcs around a circle, in px. */
export const middleOf = (r: number, { rim, broad }: ArcBand): number => r + rim + broad / 2;

/**
 * The band for a circle with so much room (px) around it: closer and narrower where others are near,
 * null where not even that has room. Rings are drawn with lines of a weight.
 */
export const bandIn = (r: number, room: number, weight: number): ArcBand | null => {
  const usual = usualBand(r);
  if (room >= reachOf(usual)) return usual;
  const rim = 2 * weight;
  const broad = Math.min(usual.broad, (room - rim) / (1 + beyond));
  return broad >= narrowest ? { rim, broad, free: beyond * broad } : null;
};

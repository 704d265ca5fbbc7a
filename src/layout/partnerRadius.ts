import type { Sizing } from '../domain/look/sizing';

/** A partner's radius in map units, unless sizes say something. */
export const partnerRadius = 9;

/** How much larger than the smallest the largest partner is, edge to edge. */
export const mostTimes = 2.4;

/** The radius of a circle that shows the number 1; its area grows with the number. */
const unitOf = ({ least, most, hasZero }: Sizing): number => {
  if (most === 0) return 0;
  const largest = mostTimes / Math.sqrt(most);
  return partnerRadius * (hasZero ? largest : Math.min(1 / Math.sqrt(least), largest));
};

/**
 * The radius that shows a number: areas stand to each other as the numbers do. What is too small for
 * that, zero and what has no number have the smallest radius.
 */
export const radiusFor = (sizing: Sizing, value: number | undefined): number =>
  Math.max(partnerRadius, unitOf(sizing) * Math.sqrt(Math.max(0, value ?? 0)));

/** The number that a radius shows; 0 when nobody has one above zero. */
export const valueFor = (sizing: Sizing, radius: number): number => {
  const unit = unitOf(sizing);
  return unit > 0 ? (radius / unit) ** 2 : 0;
};

import type { MapDocument } from './document';
import { partnersOf } from './outline';

/** How many partners give students a seat where decisions are made. */
export interface StudentVoice {
  readonly yes: number;
  /** Those where it is known, yes or no. */
  readonly known: number;
  readonly unknown: number;
}

/** Counts student seats; what nobody knows is neither a yes nor a no. */
export const studentVoice = (document: MapDocument): StudentVoice => {
  const seats = partnersOf(document).map(({ studentSeat }) => studentSeat);
  const yes = seats.filter((seat) => seat === 'yes').length;
  const known = seats.filter((seat) => seat !== undefined).length;
  return { yes, known, unknown: seats.length - known };
};

import { type Voice, whyText } from '../figureText';
import type { Part } from './parts';

/** The place of a partner, or the places that it may have: `2.`, `1–3`. */
export const placeText = ({ rank }: Part, voice: Voice): string => {
  if (rank.is === 'none') return whyText(rank.why, voice);
  const { best, worst } = rank.value;
  return best === worst
    ? voice.words('contribution.place', { place: best })
    : voice.words('contribution.places', { best, worst });
};

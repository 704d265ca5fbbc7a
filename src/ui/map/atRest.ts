import type { CountedMoves } from './countedMoves';

/** Reads something off a picture while it stands still; while it moves, what was read last. */
export const atRest = (
  { moving }: Pick<CountedMoves, 'moving'>,
  read: () => number,
): (() => number) => {
  let last = 0;
  return () => {
    if (!moving.getState()) last = read();
    return last;
  };
};

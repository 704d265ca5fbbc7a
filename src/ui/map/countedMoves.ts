import { createStore, type StoreApi } from 'zustand/vanilla';

/** Whether anything of a picture moves, and the way to say that something does. */
export interface CountedMoves {
  readonly moving: StoreApi<boolean>;
  during(move: Promise<void>): Promise<void>;
}

/** Counts the moves that are under way at once. */
export const countedMoves = (): CountedMoves => {
  let moves = 0;
  const moving = createStore(() => false);
  const during = async (move: Promise<void>): Promise<void> => {
    moves += 1;
    moving.setState(true, true);
    await move;
    moves -= 1;
    if (moves === 0) moving.setState(false, true);
  };
  return { moving, during };
};

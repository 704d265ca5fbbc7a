/** Said by a layout under way each time others may have their turn. */
export type GoesOn = 'goes on';

/** Does something again and again, until it says that there is nothing left to do. */
export function* rounds(most: number, round: () => unknown): Generator<GoesOn> {
  for (let done = 0; done < most && round() !== false; done++) yield 'goes on';
}

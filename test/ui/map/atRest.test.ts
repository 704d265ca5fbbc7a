import { expect, it } from 'vitest';
import { atRest } from '../../../src/ui/map/atRest';
import { countedMoves } from '../../../src/ui/map/countedMoves';

it('names are counted while the picture stands still, never on the way there', async () => {
  const moves = countedMoves();
  let left = 1;
  const read = atRest(moves, () => left);
  expect(read()).toBe(1);
  let arrive = (): void => undefined;
  const arriving = moves.during(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  left = 2;
  expect(read()).toBe(1);
  left = 0;
  arrive();
  await arriving;
  expect(read()).toBe(0);
});

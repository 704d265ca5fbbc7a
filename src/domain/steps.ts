/** Work that can be done bit by bit, so that a page stays awake. */
export type Steps<T> = Generator<void, T, void>;

/** Does all of it at once. */
export const finished = <T>(steps: Steps<T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

const often = 100;

/** One thing after the other, with a rest every so many. */
export function* mapped<T, R>(items: readonly T[], make: (item: T, at: number) => R): Steps<R[]> {
  const made: R[] = [];
  for (const [at, item] of items.entries()) {
    made.push(make(item, at));
    if (at % often === often - 1) yield;
  }
  return made;
}

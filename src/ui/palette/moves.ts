const page = 8;

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(at + page, count - 1),
  PageUp: (at) => Math.max(at - page, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Where a key leads in a list of so many lines; null when it is not a key of lists. */
export const movedBy = (key: string, at: number, count: number): number | null => {
  const step = steps[key];
  return step && count > 0 ? step(at, count) : null;
};

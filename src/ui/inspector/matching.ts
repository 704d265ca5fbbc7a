import { sameNameKey } from '../../domain/name';

const most = 5;

/** At most five of what has the text in its name, those that start with it first. */
export const matching = <T>(all: readonly T[], text: string, nameOf: (one: T) => string): T[] => {
  const key = sameNameKey(text);
  const rank = (one: T): number => sameNameKey(nameOf(one)).indexOf(key);
  return all
    .filter((one) => rank(one) >= 0)
    .sort((a, b) => Number(rank(a) > 0) - Number(rank(b) > 0))
    .slice(0, most);
};

import type { Direction } from '../../domain/row';

const directions: Readonly<Record<Direction, string>> = {
  none: 'undirected',
  forward: 'directed',
  both: 'mutual',
};

/** A direction as Kumu says it. */
export const kumuDirection = (direction: Direction): string => directions[direction];

/** What Kumu's word for a direction means; null when it says none. */
export const directionFrom = (word: string): Direction | null => {
  const told = Object.entries(directions).find(([, name]) => name === word.trim().toLowerCase());
  return told ? (told[0] as Direction) : null;
};

/** The type of the connections that say in our files which theme something is in. */
export const spokeType = 'theme';

/** Parts several values of a cell. */
export const manySign = '|';

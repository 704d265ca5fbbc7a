import { lengthOf, nameLimit } from '../../domain/row';

/** A name that fits: the beginning and an ellipsis when it is longer than names may be. */
export const shortened = (name: string): string =>
  lengthOf(name) <= nameLimit
    ? name
    : `${[...name]
        .slice(0, nameLimit - 1)
        .join('')
        .trimEnd()}…`;

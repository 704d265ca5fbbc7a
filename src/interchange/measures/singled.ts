import type { Steps } from '../../domain/steps';
import type { SaidValue, ValueProblem } from './saidValue';

const often = 400;

/** Where a value goes. */
const placeOf = ({ keys }: SaidValue): string =>
  `${keys.partner}\n${keys.measure}\n${keys.period}\n${keys.group}`;

const sameSaid = (one: SaidValue, other: SaidValue): boolean =>
  one.n === other.n && one.d === other.d && one.state === other.state;

export interface Singled {
  readonly values: readonly SaidValue[];
  readonly twice: readonly ValueProblem[];
}

const problemOf = ({ line, measure, partner, period }: SaidValue): ValueProblem => ({
  ...{ line, column: measure, why: 'twice' },
  text: `${partner}, ${period}`,
});

/** Each place once: the same value twice is one, another at the same place is left out. */
export function* singled(values: readonly SaidValue[]): Steps<Singled> {
  const found = new Map<string, SaidValue>();
  const twice: ValueProblem[] = [];
  for (const [at, value] of values.entries()) {
    const place = placeOf(value);
    const there = found.get(place);
    if (!there) found.set(place, value);
    else if (!sameSaid(there, value)) twice.push(problemOf(value));
    if (at % often === often - 1) yield;
  }
  return { values: [...found.values()], twice };
}

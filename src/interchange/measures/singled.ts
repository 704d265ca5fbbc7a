import type { Steps } from '../../domain/steps';
import type { SaidValue, ValueProblem } from './saidValue';
import { keyOf, type ValueDraft } from './valueDraft';

const often = 400;

/** Where a value goes: two names of one partner, measure or period are one place. */
const placing = (draft: ValueDraft): ((value: SaidValue) => string) => {
  const measures = new Map(
    Object.entries(draft.measures).map(([key, { as, name }]) => [key, as ?? keyOf(name)]),
  );
  const periods = new Map(
    Object.entries(draft.periods).map(([key, { type, start, end }]) => [key, type + start + end]),
  );
  return ({ keys }) =>
    [
      draft.partners[keys.partner] ?? keys.partner,
      measures.get(keys.measure) ?? keys.measure,
      periods.get(keys.period) ?? keys.period,
      keys.group,
    ].join('\n');
};

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
export function* singled(values: readonly SaidValue[], draft: ValueDraft): Steps<Singled> {
  const placeOf = placing(draft);
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

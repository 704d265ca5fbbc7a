import type { Id } from '../../domain/id';
import type { Steps } from '../../domain/steps';
import { partnerChosen } from './partnersMeant';
import type { SaidPlace, SaidValue, ValueProblem } from './saidValue';
import { keyOf, type MeasureDraft } from './valueDraft';
import type { ValueSource } from './valueSource';

const often = 400;

const measurePlace = ({ as, name, told }: MeasureDraft): string =>
  as ?? (told ? `code ${keyOf(told.code)}` : keyOf(name));

/** Where a value goes: two names of one partner, measure or period are one place. */
const placing = (sources: readonly ValueSource[]): ((place: SaidPlace) => string) => {
  const chosen = partnerChosen(sources);
  const measures = new Map<string, string>();
  const periods = new Map<string, string>();
  const partners = new Map<string, Id | null>();
  for (const { draft } of [...sources].reverse()) {
    for (const [key, its] of Object.entries(draft.measures)) measures.set(key, measurePlace(its));
    for (const [key, { type, start, end }] of Object.entries(draft.periods))
      periods.set(key, type + start + end);
    for (const key of Object.keys(draft.partners)) partners.set(key, chosen(key));
  }
  return ({ keys }) =>
    [
      partners.get(keys.partner) ?? keys.partner,
      keys.unit,
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
  /** Empty places that no other line fills. */
  readonly blanks: readonly SaidPlace[];
}

const problemOf = ({ file, line, measure, partner, period }: SaidValue): ValueProblem => ({
  ...{ file, line, column: measure, why: 'twice' },
  text: `${partner}, ${period}`,
});

/** Each place once: the same value twice is one, another at the same place is left out. */
export function* singled(
  sources: readonly ValueSource[],
  values: readonly SaidValue[],
  blanks: readonly SaidPlace[],
): Steps<Singled> {
  const placeOf = placing(sources);
  const found = new Map<string, SaidValue>();
  const twice: ValueProblem[] = [];
  for (const [at, value] of values.entries()) {
    const place = placeOf(value);
    const there = found.get(place);
    if (!there) found.set(place, value);
    else if (!sameSaid(there, value)) twice.push(problemOf(value));
    if (at % often === often - 1) yield;
  }
  const empty = new Map(blanks.map((blank) => [placeOf(blank), blank]));
  const open = [...empty].flatMap(([place, blank]) => (found.has(place) ? [] : [blank]));
  return { values: [...found.values()], twice, blanks: open };
}

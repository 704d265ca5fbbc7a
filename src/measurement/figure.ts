/** Why there is no value. Arithmetic carries these on; none of them ever becomes 0. */
export const whys = [
  'notReported',
  'suppressed',
  'notApplicable',
  'notDue',
  'noOneEligible',
  'invalid',
  /** Only percents, rates or means without what they are of: nothing can be pooled. */
  'onlyPercents',
  'onlyRates',
  'onlyMeans',
  'cannotPool',
  'versionsDiffer',
  'periodsDiffer',
  /** It lies between two numbers, and one is asked for. */
  'onlyRange',
  'noOneExpected',
  /** Of how many somebody is never said, so nothing is known of all. */
  'sizeUnknown',
  /** A value stands where none was expected. */
  'notExpected',
  /** Another definition than the one that is asked for. */
  'otherVersion',
  /** The figure is a value about everybody, which is not made of those of partners. */
  'aboutEverybody',
  /** One is about everybody, the other of partners put together: not the same people. */
  'otherPeople',
  /** A value stands for another period that overlaps the one asked for. */
  'otherPeriod',
  'noStartingPoint',
  'noGoal',
  'noGoalPeriod',
  'startIsZero',
  'goalIsStart',
  'tooFewPoints',
  'tooFewPeople',
  'overlap',
] as const;
export type Why = (typeof whys)[number];

export interface Value<T = number> {
  readonly is: 'value';
  readonly value: T;
}

/** No value, and why. */
export interface None {
  readonly is: 'none';
  readonly why: Why;
}

/** Somewhere from `low` to `high`, both included. */
export interface Range {
  readonly is: 'range';
  readonly low: number;
  readonly high: number;
}

/** A value or the reason there is none. */
export type Measured<T = number> = Value<T> | None;

/** What is shown of a measure: one number, the two it lies between, or a reason. */
export type Figure = Measured | Range;

export const valued = <T>(value: T): Value<T> => ({ is: 'value', value });

export const none = (why: Why): None => ({ is: 'none', why });

/** A number as a value; one that is not finite is no number. */
export const measured = (value: number): Measured =>
  Number.isFinite(value) ? valued(value) : none('invalid');

/** From one number to another; a range of one number is that number. */
export const between = (low: number, high: number): Figure => {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return none('invalid');
  return low === high ? valued(low) : { is: 'range', low, high };
};

/** The one number of a figure; a range is none. */
export const single = (figure: Figure): Measured =>
  figure.is === 'range' ? none('onlyRange') : figure;

/** What follows from a value; a reason stays what it is. */
export const onValue = <A, B>(one: Measured<A>, then: (value: A) => Measured<B>): Measured<B> =>
  one.is === 'value' ? then(one.value) : one;

/** What follows from two values; of two reasons the first one counts. */
export const onBoth = <A, B, C>(
  one: Measured<A>,
  other: Measured<B>,
  then: (one: A, other: B) => Measured<C>,
): Measured<C> => onValue(one, (a) => onValue(other, (b) => then(a, b)));

/** One number over another; nothing to divide by is the reason given. */
export const ratioOf = (above: number, below: number, why: Why = 'noOneEligible'): Measured =>
  below === 0 ? none(why) : measured(above / below);

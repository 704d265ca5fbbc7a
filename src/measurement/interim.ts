import { type Measured, measured, none } from './figure';

/** A value at a time, in years (`calendar.yearsAt`) or any other unit that is the same for all. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

const onLine = (from: Point, to: Point, at: number): number =>
  from.value + ((to.value - from.value) * (at - from.at)) / (to.at - from.at);

/**
 * The interim target at a time (R11): a straight line from the start to the goal through the goals
 * entered on the way; before the start it is the start, after the goal the goal.
 */
export const interimAt = (
  start: Point,
  goal: Point,
  at: number,
  entered: readonly Point[] = [],
): Measured => {
  if (![start.at, goal.at, at].every(Number.isFinite)) return none('invalid');
  const own = entered.find((one) => one.at === at);
  if (own) return measured(own.value);
  if (at >= goal.at) return measured(goal.value);
  if (at <= start.at) return measured(start.value);
  const inside = entered.filter((one) => one.at > start.at && one.at < goal.at);
  const line = [start, ...inside.sort((a, b) => a.at - b.at), goal];
  const next = line.findIndex((one) => one.at > at);
  return measured(onLine(line[next - 1] ?? start, line[next] ?? goal, at));
};

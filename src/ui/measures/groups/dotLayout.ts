import { type Domain, domainOf, placeOn, ticksOf } from '../../charts/valueScale';
import type { GroupLine } from './groupLines';

/** A dot of a group, in parts of the width from 0 to 100. */
export interface Dot {
  readonly x: number;
  /** What it is held against: all together, or its own mark; null where there is nothing. */
  readonly rule: number | null;
  /** The rule is its own: everybody at the partners that told of the group. */
  readonly isOwnRule: boolean;
  /** The thin bar of a figure that few people make. */
  readonly thin: readonly [from: number, to: number] | null;
}

export interface DotLayout {
  /** The rule of all groups together; null where they have no figure. */
  readonly rule: number | null;
  readonly dots: readonly (Dot | null)[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
}

const percents: Domain = [0, 100];

/** Points to each side that the scale reaches at least, so that small gaps look small. */
const leastReach = 10;

const roomAround = (total: number | null): readonly number[] =>
  total === null ? [] : [Math.max(0, total - leastReach), Math.min(100, total + leastReach)];

/** Where dots, thin bars and the rule of all stand on one scale. */
export const dotLayout = (lines: readonly GroupLine[], total: number | null): DotLayout => {
  const values = lines.flatMap(({ gap, interval, among }) => [
    ...(gap?.percent.is === 'value' ? [gap.percent.value] : []),
    ...(interval ? [interval.low, interval.high] : []),
    ...(among === null ? [] : [among]),
  ]);
  const domain = domainOf([...values, ...roomAround(total)], {
    low: percents[0],
    high: percents[1],
  });
  const place = placeOn(domain, 0, 100);
  const ruleAt = (value: number | null): number | null => (value === null ? null : place(value));
  return {
    rule: ruleAt(total),
    dots: lines.map(({ gap, interval, among }) =>
      gap?.percent.is === 'value'
        ? {
            x: place(gap.percent.value),
            rule: ruleAt(among ?? total),
            isOwnRule: among !== null,
            thin: interval && [place(interval.low), place(interval.high)],
          }
        : null,
    ),
    ticks: ticksOf(domain).map((value) => ({ x: place(value), value })),
  };
};

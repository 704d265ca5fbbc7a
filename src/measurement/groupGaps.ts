import type { Id } from '../domain/id';
import type { MeasureDirection } from '../domain/measureRow';
import { type Measured, none, onValue, ratioOf } from './figure';
import {
  doOverlap,
  everyoneElse,
  failsFourFifths,
  type Gap,
  gapTo,
  ratioToBest,
  type Share,
} from './gaps';
import { type Interval, wilson } from './wilson';

/** A group of people: so many out of so many. */
export interface GroupShare extends Share {
  readonly group: Id;
  /** The total of the partners that gave this group; left out = that of all. */
  readonly among?: Share;
  /** It is told of other people than the total: everybody here, or partners put together. */
  readonly isApart?: boolean;
}

/** Everything that is said of one group beside the others. */
export interface GroupGap {
  readonly group: Id;
  readonly percent: Measured;
  readonly interval: Measured<Interval>;
  /** Against everyone else (PPG-1). */
  readonly gap: Measured<Gap>;
  /** To the best rate, 1 for the best itself: rate/best, or best/rate where lower is better. */
  readonly toBest: Measured;
  readonly failsFourFifths: boolean;
}

/** The groups of one dimension. */
export interface Groups {
  readonly groups: readonly GroupGap[];
  /** They hold more people than the total: somebody is in several of them. */
  readonly overlap: boolean;
}

const percentOf = ({ n, d }: Share): Measured => ratioOf(100 * n, d);

const sumOf = (groups: readonly Share[]): Share => ({
  n: groups.reduce((sum, { n }) => sum + n, 0),
  d: groups.reduce((sum, { d }) => sum + d, 0),
});

const elsewhere = (group: Share, total: Share): Measured =>
  onValue(everyoneElse(group, total), percentOf);

const other = none('otherPeople');

/** A group of other people has its own figure, and is compared with nobody. */
const apart = (one: GroupShare): GroupGap => ({
  ...{ group: one.group, percent: percentOf(one), interval: wilson(one.n, one.d) },
  ...{ gap: other, toBest: other, failsFourFifths: false },
});

/**
 * The gaps between the groups of one dimension (R17). Everyone else is the total less the group, of
 * the same partners; the total is a series of its own, and the sum of the groups only where there is
 * none. Everybody here and partners put together are not the same people: no gap is told between them.
 */
export const groupGaps = (
  direction: MeasureDirection,
  groups: readonly GroupShare[],
  total: Measured<Share> = none('notReported'),
): Groups => {
  const same = groups.filter(({ isApart }) => !isApart);
  const all = total.is === 'value' ? total.value : sumOf(same);
  const rates = same.map(percentOf).flatMap((one) => (one.is === 'value' ? one.value : []));
  return {
    overlap: doOverlap(same, all),
    groups: groups.map((one) => {
      if (one.isApart) return apart(one);
      const percent = percentOf(one);
      return {
        group: one.group,
        percent,
        interval: wilson(one.n, one.d),
        gap: onValue(elsewhere(one, one.among ?? all), (rate) => gapTo(direction, one, rate)),
        toBest: onValue(percent, (rate) => ratioToBest(direction, rate, rates)),
        failsFourFifths: percent.is === 'value' && failsFourFifths(direction, percent.value, rates),
      };
    }),
  };
};

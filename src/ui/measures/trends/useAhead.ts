import type { Foreseen, ForeseenHow } from '../../../domain/chartNotes';
import { foresee } from '../../../domain/commands/chartNotes';
import type { Id } from '../../../domain/id';
import { useMap } from '../../map/mapContext';
import { digitsOf } from '../figureNumber';
import type { PeriodAhead } from './ahead';
import type { Trend } from './trend';

/** The ways to change a forecast. */
export interface AheadWays {
  /** Periods that a forecast is for and that have not come. */
  readonly later: readonly PeriodAhead[];
  /** What a period's field holds: as many digits as the measure shows. */
  readonly shown: (one: PeriodAhead) => number | undefined;
  /** Sets one by hand; null goes back to what is worked out. */
  readonly set: (one: PeriodAhead, value: number | null) => void;
  /** Keeps what is worked out, to be held against what comes; null when all of it is kept. */
  readonly keep: (() => void) | null;
  /** Lets go of all that was kept; null when nothing is. */
  readonly putBack: (() => void) | null;
}

type Kept = Readonly<Record<Id, Foreseen | null>>;

/** The ways to change the forecast of a measure. */
export const useAhead = ({ sheet, foreseen, today }: Trend): AheadWays => {
  const { run } = useMap();
  const later = foreseen.filter(({ came }) => !came);
  const rounded = (value: number): number => Number(value.toFixed(digitsOf(sheet)));
  const worked = ({ computed }: PeriodAhead): number | undefined =>
    computed.is === 'value' ? rounded(computed.value) : undefined;
  const put = (ahead: Kept): void => void run(foresee, { id: sheet.id, ahead });
  const kept = later.filter(({ kept: one }) => one);
  const open = later.filter((one) => !one.kept && one.computed.is === 'value');
  const foreseenAs = (value: number, how: ForeseenHow): Foreseen => [value, how, today];
  return {
    later,
    shown: (one) => one.kept?.[0] ?? worked(one),
    set: (one, value) => {
      if (value === null || !one.kept || value !== one.kept[0])
        put({ [one.period.id]: value === null ? null : foreseenAs(value, 'hand') });
    },
    keep:
      open.length === 0
        ? null
        : () =>
            put(
              Object.fromEntries(
                open.map((one) => [one.period.id, foreseenAs(worked(one) ?? 0, 'line')]),
              ),
            ),
    putBack:
      kept.length === 0
        ? null
        : () => put(Object.fromEntries(kept.map(({ period }) => [period.id, null]))),
  };
};

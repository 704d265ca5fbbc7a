import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import type { Asked } from '../../../measurement/asked';
import type { Change } from '../../../measurement/change';
import type { Claim } from '../../../measurement/claim';
import type { Compared } from '../../../measurement/comparison';
import { differenceText, relativeText, type Voice, valueText } from '../figureText';
import { notOverTime } from '../notOverTime';
import type { Working } from './working';

/** Whose change it is: the same partners both times, all that reported, or one of them. */
export type ChangeOf =
  | { readonly is: 'same'; readonly count: number }
  | { readonly is: 'all' }
  | { readonly is: 'one'; readonly name: string };

export interface ChangeGiven {
  readonly measure: IndicatorRow;
  /** The figure that changed, with the partners it is of. */
  readonly asked: Asked;
  readonly period: PeriodRow;
  readonly since: Compared;
  readonly change: Change;
  readonly of: ChangeOf;
  /** Null where it is no change over time (R16). */
  readonly claim: Claim | null;
}

const nameOf = ({ since, period, of }: ChangeGiven, { words }: Voice): string => {
  const values = { before: since.period.label, after: period.label };
  if (of.is === 'same') return words('working.change.same', { ...values, count: of.count });
  return of.is === 'all'
    ? words('working.change.all', values)
    : words('working.change.one', { ...values, name: of.name });
};

/** A change: the two figures, and what may be said of it (R6, R8, R9, R28). */
export const changeWorking = (given: ChangeGiven, voice: Voice): Working => {
  const { measure, asked, period, since, change, of, claim } = given;
  const { words } = voice;
  const beside = notOverTime(since, period, measure, voice);
  return {
    ...{ measure, name: nameOf(given, voice) },
    result: differenceText(change.difference, measure, voice),
    lines: [
      {
        name: since.period.label,
        value: valueText(change.from, measure, voice),
        asked: { ...asked, period: since.period.id },
      },
      { name: period.label, value: valueText(change.to, measure, voice), asked },
      { name: words('working.change.relative'), value: relativeText(change.relative, voice) },
    ],
    rule: words(of.is === 'same' ? 'working.change.ruleSame' : 'working.change.rule'),
    technical: words('working.change.technical'),
    cautions: [
      ...(beside ? [beside] : []),
      ...(claim && !beside ? [words(`working.claim.${claim}`)] : []),
    ],
  };
};

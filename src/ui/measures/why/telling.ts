import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import { type Voice, whyText } from '../figureText';
import type { Explained } from './explain';
import type { Telling } from './lineText';

/** The change that is told: of which measure, between which periods, in which pieces. */
export interface ToldChange {
  readonly measure: IndicatorRow;
  readonly before: PeriodRow;
  readonly after: PeriodRow;
  readonly explained: Explained;
}

/** How the lines of a change are told: names, and why who joined or left has no other value. */
export const tellingOf = (
  { measure, before, after, explained }: ToldChange,
  nameOf: Telling['nameOf'],
  voice: Voice,
): Telling => ({
  measure,
  voice,
  nameOf,
  absenceOf: ({ partner, reason }) => {
    const [where, { left }] =
      reason === 'left' ? [after, explained.after] : [before, explained.before];
    const found = left.find(({ report }) => report.partner === partner);
    return voice.words('why.absent', {
      period: where.label,
      reason: found ? whyText(found.why, voice) : voice.words('why.notAsked'),
    });
  },
});

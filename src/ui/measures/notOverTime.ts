import type { PeriodRow } from '../../domain/measureRow';
import type { Compared } from '../../measurement/comparison';
import type { Told, Voice } from './figureText';
import { unitText } from './why/amounts';

/** Why two periods make no change over time (R16); null where they do. */
export const notOverTime = (
  { period, comparison }: Compared,
  after: PeriodRow,
  measure: Told,
  voice: Voice,
): string | null => {
  if (comparison === 'change') return null;
  const [first, last] = [period.label, after.label];
  const unit = unitText(measure, voice);
  return voice.words(`figures.beside.${comparison}`, { before: first, after: last, unit });
};

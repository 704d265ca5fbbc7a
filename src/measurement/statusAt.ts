import type { Id } from '../domain/id';
import type { Asked } from './asked';
import type { Figure } from './figure';
import { goalAt } from './goal';
import type { MeasureTable } from './measureTable';
import { figureAt } from './pooledFigure';
import { partnerFigure } from './reportAt';
import { partnerShowsStatus } from './scope';
import { type Status, statusOf } from './status';

const judged = (table: MeasureTable, asked: Asked, current: Figure): Status => {
  const direction = table.indicators.get(asked.indicator)?.direction ?? 'up';
  return statusOf({ direction, current, ...goalAt(table, asked) });
};

/** The status of a figure of all partners, or of those that are asked for (R12). */
export const statusAt = (
  table: MeasureTable,
  asked: Asked,
  current: Figure = figureAt(table, asked).figure,
): Status => judged(table, asked, current);

/** A partner has no status of a measure that nobody owns (R15). */
export interface ContributesTo {
  readonly is: 'contributesTo';
}

/** What a partner's circle says of a measure: one of the seven words, or only that it contributes. */
export const partnerStatus = (
  table: MeasureTable,
  asked: Asked,
  partner: Id,
): Status | ContributesTo => {
  const sheet = table.indicators.get(asked.indicator);
  if (sheet && !partnerShowsStatus(sheet)) return { is: 'contributesTo' };
  const its = { ...asked, partners: [partner] };
  return judged(table, its, partnerFigure(table, asked, partner));
};

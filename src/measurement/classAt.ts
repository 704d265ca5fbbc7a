import type { Asked } from './asked';
import { type HealthyPeopleClass, healthyPeopleClass, isMet } from './classes';
import { type Figure, type Measured, onBoth, onValue, single, valued } from './figure';
import { goalAt } from './goal';
import type { MeasureTable } from './measureTable';
import { figureAt } from './pooledFigure';

/** The Healthy People class of a figure, or why it has none: no value, goal or starting point (R13). */
export const classAt = (
  table: MeasureTable,
  asked: Asked,
  figure: Figure = figureAt(table, asked).figure,
): Measured<HealthyPeopleClass> => {
  const direction = table.indicators.get(asked.indicator)?.direction ?? 'up';
  const { start, goal } = goalAt(table, asked);
  return onBoth(single(figure), goal, (current, to) =>
    isMet(direction, to, current)
      ? valued('met')
      : onValue(start, (from) => healthyPeopleClass({ direction, start: from, goal: to, current })),
  );
};

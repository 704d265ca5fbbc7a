import type { ValueDoubt } from '../../../interchange/measures/doubts';
import type { ValueProblem } from '../../../interchange/measures/saidValue';
import type { ValuePlan } from '../../../interchange/measures/valuePlan';
import type { Words } from '../../../messages/words';
import type { Format } from '../../shell/format';

/** What is new on the map beside values: `2 measures`, `24 partners` … */
const newThings = (plan: ValuePlan, words: Words): readonly string[] =>
  (
    [
      ['measures', plan.measures.filter(({ as }) => as === null).length],
      ['partners', plan.partners.filter(({ id }) => id === null).length],
      ['periods', plan.periods.filter(({ id }) => id === null).length],
      ['groups', plan.groups.filter(({ id }) => id === null).length],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([what, count]) => words(`values.made.${what}`, { count }));

/** How many values come, and what of the map they need. */
export const valueCounts = (plan: ValuePlan, words: Words, format: Format) => ({
  values: [
    words('values.counts.fresh', {
      count: plan.fresh.length,
      number: format.number(plan.fresh.length),
    }),
    words('wizard.counts.changed', { count: plan.changed.length }),
    words('wizard.counts.unchanged', { count: plan.unchanged }),
    words('wizard.counts.leftOut', { count: plan.problems.length }),
  ],
  made: newThings(plan, words),
});

/** True when a plan would change nothing. */
export const isIdle = ({ fresh, changed }: ValuePlan): boolean =>
  fresh.length + changed.length === 0;

/** What the last button does. */
export const valuesResult = (plan: ValuePlan, words: Words, format: Format): string => {
  const count = plan.fresh.length + plan.changed.length;
  return isIdle(plan)
    ? words('wizard.nothing')
    : words('values.enter', { count, number: format.number(count) });
};

/** What was done: `2,678 values brought in from outcomes.csv`. */
export const valuesDone = (plan: ValuePlan, file: string, words: Words): string =>
  words('values.done', { count: plan.fresh.length + plan.changed.length, file });

/** Why a value is left out, with its line. */
export const valueProblemText = (problem: ValueProblem, words: Words): string =>
  words(`values.problem.${problem.why}`, {
    line: problem.line,
    column: problem.column,
    text: problem.text.trim(),
  });

/** Why a value that is taken is worth a look. */
export const valueDoubtText = (
  { why, line, partner, measure, period, said, other }: ValueDoubt,
  words: Words,
  format: Format,
): string => {
  const number = (value: number): string => format.number(Math.round(value * 10) / 10);
  const values = { line, partner, measure, period, said: number(said), other: number(other) };
  return words(`values.doubt.${why}`, values);
};

/** What has to be answered before one can go on; null when nothing is open. */
export const openText = (
  { asks: { lacks, periods, signs, measures } }: ValuePlan,
  words: Words,
): string | null => {
  const [lack] = lacks;
  if (lack) return words(`values.open.${lack}`);
  if (signs.length > 0) return words('values.open.signs', { signs: signs.slice(0, 5).join('  ') });
  if (periods.length > 0)
    return words('values.open.periods', { periods: periods.slice(0, 5).join(', ') });
  return measures.length > 0
    ? words('values.open.denominator', { measures: measures.join(', ') })
    : null;
};

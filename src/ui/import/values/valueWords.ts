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
      ['partners', plan.partners.filter((one) => one.id === null && !one.isEverybody).length],
      ['periods', plan.periods.filter(({ id }) => id === null).length],
      ['groups', plan.groups.filter(({ id }) => id === null).length],
      ['units', plan.units.filter(({ id }) => id === null).length],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([what, count]) => words(`values.made.${what}`, { count }));

/** How many values come, and what of the map they need. */
export const valueCounts = (plan: ValuePlan, words: Words, format: Format) => {
  const counted = (what: 'fresh' | 'missing', count: number): string =>
    words(`values.counts.${what}`, { count, number: format.number(count) });
  const { blanks } = plan;
  return {
    values: [
      counted('fresh', plan.fresh.length),
      words('wizard.counts.changed', { count: plan.changed.length }),
      words('wizard.counts.unchanged', { count: plan.unchanged }),
      ...(blanks.length > 0 ? [counted('missing', blanks.length)] : []),
      words('wizard.counts.leftOut', { count: plan.problems.length }),
    ],
    made: newThings(plan, words),
  };
};

/** True when a plan would change nothing. */
export const isIdle = ({ fresh, changed, measures }: ValuePlan): boolean =>
  fresh.length + changed.length === 0 && measures.every(({ as }) => as !== null);

/** What the last button does. */
export const valuesResult = (plan: ValuePlan, words: Words, format: Format): string => {
  const count = plan.fresh.length + plan.changed.length;
  if (isIdle(plan)) return words('wizard.nothing');
  const measures = plan.measures.filter(({ as }) => as === null).length;
  return count === 0
    ? words('values.define', { count: measures })
    : words('values.enter', { count, number: format.number(count) });
};

/** What was done: `2,678 values brought in from outcomes.csv`. */
export const valuesDone = (plan: ValuePlan, file: string, words: Words, format: Format): string => {
  const count = plan.fresh.length + plan.changed.length;
  return words('values.done', { count, number: format.number(count), file });
};

/** What holds for one file of several says so. */
const inFile = (plan: Pick<ValuePlan, 'sources'>, file: string, text: string, words: Words) =>
  plan.sources.length > 1 ? words('files.of', { file, text }) : text;

/** Why a value is left out, with its line. */
export const valueProblemText = (plan: ValuePlan, problem: ValueProblem, words: Words): string => {
  const { why, file, line, column } = problem;
  const text = words(`values.problem.${why}`, { line, column, text: problem.text.trim() });
  return inFile(plan, file, text, words);
};

/** Why a value that is taken is worth a look. */
export const valueDoubtText = (
  plan: ValuePlan,
  { why, file, line, partner, measure, period, said, other }: ValueDoubt,
  words: Words,
  format: Format,
): string => {
  const number = (value: number): string => format.number(Math.round(value * 10) / 10);
  const values = { line, partner, measure, period, said: number(said), other: number(other) };
  return inFile(plan, file, words(`values.doubt.${why}`, values), words);
};

const most = 5;

/** What has to be answered before one can go on; null when nothing is open. */
export const openText = (plan: ValuePlan, words: Words): string | null => {
  const { lacks, periods, signs, measures, versions } = plan.asks;
  const [lack] = lacks;
  if (lack) return inFile(plan, lack.file, words(`values.open.${lack.what}`), words);
  if (signs.length > 0)
    return words('values.open.signs', { signs: signs.slice(0, most).join('  ') });
  if (periods.length > 0)
    return words('values.open.periods', { periods: periods.slice(0, most).join(', ') });
  if (measures.length > 0)
    return words('values.open.denominator', { measures: measures.join(', ') });
  const [version] = versions;
  return version ? words('values.open.versions', { measures: version.measure }) : null;
};

import { applied } from '../../src/domain/change';
import type { MapDocument } from '../../src/domain/document';
import { proposedMeaning } from '../../src/domain/markers';
import { finished } from '../../src/domain/steps';
import { enterPlan } from '../../src/interchange/measures/enterPlan';
import { proposedDraft } from '../../src/interchange/measures/proposeDraft';
import { keyOf, type ValueDraft } from '../../src/interchange/measures/valueDraft';
import { planValues, type ValuePlan } from '../../src/interchange/measures/valuePlan';
import type { Table } from '../../src/interchange/table';
import { countingIds } from './ids';
import { mapOf } from './maps';
import { tableOf } from './tables';

const ids = countingIds(880_000);

export const emptyMap = (): MapDocument => mapOf('All schools', ids);

export const valuesTable = (text: string, file = 'outcomes.csv'): Table => tableOf(text, file);

/** The plan of a table as it is proposed, with what a person answers. */
export const planOfValues = (
  document: MapDocument,
  table: Table | string,
  answers: Partial<ValueDraft> = {},
): ValuePlan => {
  const its = typeof table === 'string' ? valuesTable(table) : table;
  return finished(planValues(document, its, { ...proposedDraft(document, its), ...answers }));
};

/** The map once a plan is carried out. */
export const entered = (document: MapDocument, plan: ValuePlan): MapDocument => {
  const edit = enterPlan(document, plan, { file: 'outcomes.csv', at: 5 }, ids);
  if (!edit.ok) throw new Error(`refused: ${edit.error.reason}`);
  return applied(document, edit.value.change);
};

/**
 * A table as a city publishes its graduation outcomes: groups, ids, cohorts, two shares of one
 * whole with their percents, and `s` where a number is hidden.
 */
export const graduationTable = (): string =>
  [
    'Demographic,DBN,School Name,Cohort,Total Cohort,Total Grads - n,Total Grads - % of cohort,Dropped Out - n,Dropped Out - % of cohort',
    'Total Cohort,01A1,NORTH HIGH,2005,60,30,50,6,10',
    'Total Cohort,01A1,NORTH HIGH,2006,64,40,62.5,4,6.3',
    'Total Cohort,01A1,NORTH HIGH,2006 Aug,64,48,75,4,6.3',
    'Total Cohort,01A2,SOUTH HIGH,2005,2,s,s,s,s',
    'Total Cohort,01A2,SOUTH HIGH,2006,56,46,82.099999999999994,10,17.899999999999999',
    'Female,01A1,NORTH HIGH,2006,30,12.0,40,0,0',
    'Male,01A1,NORTH HIGH,2006,34,28,82.4,4,11.8',
    '',
  ].join('\n');

/** The map that such a table makes, with its signs read as they are proposed. */
export const graduationMap = (): MapDocument => {
  const { asks } = planOfValues(emptyMap(), graduationTable());
  const markers = Object.fromEntries(
    asks.signs.map((sign) => [keyOf(sign), proposedMeaning(sign) ?? 'suppressed']),
  );
  return entered(emptyMap(), planOfValues(emptyMap(), graduationTable(), { markers }));
};

import { reaches } from './activityRow';
import {
  additions,
  cellStates,
  digitsLimit,
  type MeasureRow,
  measureDirections,
  measureScopes,
  measureTypes,
  minCellRules,
  periodTypes,
  quadrants,
  sheetLimit,
} from './measureRow';
import { nameLimit, notesLimit } from './row';
import { cellsBy } from './schemaCells';
import { chartNoteChecks } from './schemaChartNotes';
import { all, type Check, finite, members, optional, rule, shape } from './schemaCheck';
import { between, day, idOf, isTrue, moment, name, oneOf, order, text } from './schemaValues';

/** A whole number within bounds, both included. */
export const wholeBetween = (low: number, high: number): Check =>
  all(
    between(low, high),
    rule((value) => Number.isInteger(value), 'notAllowed'),
  );

const version = wholeBetween(1, 1e6);

const versionKey: Check = rule((key) => /^[1-9]\d{0,6}$/.test(String(key)), 'notAllowed');

/** A partner, or a program or site of one. */
const reporting: Check = rule(
  (value) => /^(node|unit)_[0-9A-Za-z]{22}$/.test(String(value)),
  'notAnId',
);

const sheet = text(sheetLimit);

const indicator: Check = shape({
  id: idOf('indicator'),
  order,
  code: name,
  name,
  scope: oneOf(measureScopes),
  reach: oneOf(reaches),
  type: oneOf(measureTypes),
  direction: oneOf(measureDirections),
  version,
  quadrant: optional(oneOf(quadrants)),
  definition: optional(text(notesLimit)),
  unit: optional(text(nameLimit)),
  numerator: optional(sheet),
  denominator: optional(sheet),
  rateBase: optional(
    all(
      finite,
      rule((value) => (value as number) > 0, 'outOfRange'),
    ),
  ),
  adds: optional(oneOf(additions)),
  source: optional(sheet),
  method: optional(sheet),
  responsible: optional(text(nameLimit)),
  frequency: optional(oneOf(periodTypes)),
  dueLag: optional(wholeBetween(0, 36_500)),
  startValue: optional(finite),
  startPeriod: optional(idOf('period')),
  goalValue: optional(finite),
  goalPeriod: optional(idOf('period')),
  interims: optional(members(idOf('period'), finite)),
  limits: optional(sheet),
  minCell: optional(wholeBetween(0, 1e6)),
  minCellRule: optional(oneOf(minCellRules)),
  digits: optional(wholeBetween(0, digitsLimit)),
  versions: optional(members(versionKey, sheet)),
  dimensions: optional(members(text(nameLimit), isTrue)),
  sourceId: optional(text(400)),
  ...chartNoteChecks,
});

/** Checks of the rows about what partners achieve together. */
export const measureChecks: Readonly<Record<MeasureRow['kind'], Check>> = {
  indicator,
  period: shape({
    id: idOf('period'),
    type: oneOf(periodTypes),
    label: name,
    start: day,
    end: day,
    order,
  }),
  subgroup: shape({ id: idOf('subgroup'), dimension: name, name, order }),
  unit: shape({ id: idOf('unit'), partner: idOf('node'), name, order }),
  expectation: shape({
    id: idOf('expectation'),
    indicator: idOf('indicator'),
    partner: idOf('node'),
    from: optional(day),
    to: optional(day),
  }),
  series: shape({
    id: idOf('series'),
    indicator: idOf('indicator'),
    unit: reporting,
    subgroup: optional(idOf('subgroup')),
    c: optional(cellsBy(/^period_[0-9A-Za-z]{22}$/)),
  }),
  entry: shape({
    id: idOf('entry'),
    at: moment,
    by: optional(text(nameLimit)),
    source: optional(sheet),
    note: optional(text(notesLimit)),
    was: optional(cellsBy(/^series_[0-9A-Za-z]{22}~period_[0-9A-Za-z]{22}$/)),
  }),
  marker: shape({ id: idOf('marker'), text: name, means: oneOf(cellStates) }),
};

import type { ChartNotes } from '../chartNotes';
import { type MapDocument, rowOf, rowsOf } from '../document';
import type { Id } from '../id';
import { digitsLimit, type IndicatorRow, sheetLimit } from '../measureRow';
import { nameFrom, oneLine, sameNameKey } from '../name';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import { lengthOf, nameLimit, notesLimit } from '../row';

/** What somebody says of a measure; the version and the order are kept by commands. */
export type MeasureSheet = Omit<
  IndicatorRow,
  ('id' | 'kind' | 'order' | 'version' | 'versions' | 'dimensions' | 'interims') | keyof ChartNotes
>;

/** A line of a sheet, or null to leave it empty. */
export type SheetFields = {
  readonly [K in keyof MeasureSheet]?: MeasureSheet[K] | null;
};

const textLimits: Readonly<Record<string, number>> = {
  definition: notesLimit,
  numerator: sheetLimit,
  denominator: sheetLimit,
  source: sheetLimit,
  method: sheetLimit,
  limits: sheetLimit,
  unit: nameLimit,
  responsible: nameLimit,
  sourceId: 400,
};

/** What numbers of a sheet can be, both ends included; others can be anything. */
const bounds: Readonly<Record<string, readonly [low: number, high: number]>> = {
  digits: [0, digitsLimit],
  minCell: [0, 1_000_000],
  dueLag: [0, 36_500],
};

type Value = string | number | null;

const textFrom = (field: string, text: string): Result<Value, Refusal> => {
  const limit = textLimits[field];
  if (field === 'name' || field === 'code') return nameFrom(text);
  if (limit === undefined) return ok(text);
  const said = field === 'definition' ? text.trim() : oneLine(text);
  const count = lengthOf(said);
  return count > limit
    ? refuse({ reason: 'valueTooLong', values: { count, limit } })
    : ok(said || null);
};

const valueFrom = (field: string, value: Value): Result<Value, Refusal> => {
  if (typeof value === 'string') return textFrom(field, value);
  if (typeof value !== 'number') return ok(value);
  if (!Number.isFinite(value)) return refuse({ reason: 'notNumeric' });
  const { [field]: [low, high] = [value, value] } = bounds;
  const isOut = value < low || value > high;
  return isOut ? refuse({ reason: 'outOfRange', values: { low, high } }) : ok(value);
};

/** Lines of a sheet as they are kept: texts trimmed, empty ones null; refused with the reason. */
export const fieldsFrom = (
  fields: SheetFields,
): Result<Readonly<Record<string, Value>>, Refusal> => {
  const kept: Record<string, Value> = {};
  for (const [field, given] of Object.entries(fields)) {
    if (given === undefined) continue;
    const value = valueFrom(field, given);
    if (!value.ok) return value;
    kept[field] = value.value;
  }
  return ok(kept);
};

const codeTaken = (document: MapDocument, row: IndicatorRow): boolean =>
  rowsOf(document, 'indicator').some(
    ({ id, code }) => id !== row.id && sameNameKey(code) === sameNameKey(row.code),
  );

const periodGone = (document: MapDocument, { startPeriod, goalPeriod }: IndicatorRow): boolean =>
  [startPeriod, goalPeriod].some((id) => id !== undefined && !rowOf(document, 'period', id));

const isUnsaidRate = ({ type, denominator, rateBase }: IndicatorRow): boolean =>
  type === 'rate' && (!denominator || rateBase === undefined);

/**
 * Why a measure cannot stand as it is on its sheet; null when it can. A rate that lacked something
 * before can be changed elsewhere.
 */
export const sheetFault = (
  document: MapDocument,
  row: IndicatorRow,
  before: IndicatorRow | null = null,
): Refusal | null => {
  const values = { measure: row.name };
  if (row.type === 'percent' && !row.denominator)
    return { reason: 'denominatorMissing', values, about: row.id };
  if (isUnsaidRate(row) && !(before && isUnsaidRate(before)))
    return { reason: 'rateUnsaid', values, about: row.id };
  if (row.rateBase !== undefined && row.rateBase <= 0) return { reason: 'notNumeric' };
  if (codeTaken(document, row)) return { reason: 'codeThere', values: { code: row.code } };
  return periodGone(document, row) ? { reason: 'periodGone' } : null;
};

/** A code that no measure has: M1, M2 and so on. */
export const freeCode = (document: MapDocument): string => {
  const taken = new Set(rowsOf(document, 'indicator').map(({ code }) => sameNameKey(code)));
  let number = taken.size + 1;
  while (taken.has(`m${number}`)) number += 1;
  return `M${number}`;
};

/** The measure of that id. */
export const measureIn = (document: MapDocument, id: Id): Result<IndicatorRow, Refusal> => {
  const row = rowOf(document, 'indicator', id);
  return row ? ok(row) : refuse({ reason: 'notThere' });
};

import { creating, deleting, updating } from '../change';
import { countedFields } from '../definition';
import { type MapDocument, rowOf, rowsOf } from '../document';
import type { Command, Edit } from '../edit';
import type { Id } from '../id';
import { type IndicatorRow, sheetLimit } from '../measureRow';
import { expectationsOf, indicatorsOf, measuredIndicators } from '../measures';
import { keyAt } from '../moveInOrder';
import { keysAfter } from '../order';
import { type Fields, patched } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import {
  fieldsFrom,
  freeCode,
  type MeasureSheet,
  measureIn,
  type SheetFields,
  sheetFault,
} from './measureSheet';
import { lineFrom } from './values';

const edit = (change: Edit['change'], key: string, name: string): Result<Edit, Refusal> =>
  ok({ change, label: { key: `history.${key}`, values: { name } } });

/** What a measure needs to be told at least; everything else has its usual value or stays empty. */
export type NewMeasure = Pick<MeasureSheet, 'name' | 'type'> & SheetFields;

/** Adds a measure at the end. A percent says what it is a share of, or is refused (R1). */
export const defineMeasure: Command<NewMeasure & { readonly dimensions?: readonly string[] }> = (
  document,
  { dimensions, ...sheet },
  ids,
) => {
  const fields = fieldsFrom(sheet);
  if (!fields.ok) return fields;
  const bare = {
    id: ids.next('indicator'),
    kind: 'indicator',
    order: keysAfter(indicatorsOf(document).at(-1)?.order ?? '', 1)[0] ?? '',
    code: freeCode(document),
    name: sheet.name,
    scope: 'performance',
    reach: 'local',
    type: sheet.type,
    direction: 'up',
    version: 1,
    ...(dimensions?.length && {
      dimensions: Object.fromEntries(dimensions.map((name) => [name, true as const])),
    }),
  } as const satisfies IndicatorRow;
  const row = patched(bare, fields.value) as IndicatorRow;
  const fault = sheetFault(document, row);
  return fault ? refuse(fault) : edit(creating(row), 'defineMeasure', row.name);
};

export interface MeasureChange {
  readonly id: Id;
  readonly fields?: SheetFields;
  /** Goals on the way by period; null takes one away. */
  readonly interims?: Readonly<Record<Id, number | null>>;
  /** Dimensions of groups it is broken down by, or no longer. */
  readonly dimensions?: Readonly<Record<string, boolean>>;
  /** Values from now on are of another definition: what changed, in words. */
  readonly asNewVersion?: string;
  /** The words changed and nothing else did: earlier values still compare. */
  readonly stillComparable?: true;
}

const membersFrom = ({ interims, dimensions }: MeasureChange): Fields => ({
  ...Object.fromEntries(
    Object.entries(interims ?? {}).map(([id, goal]) => [`interims.${id}`, goal]),
  ),
  ...Object.fromEntries(
    Object.entries(dimensions ?? {}).map(([name, is]) => [`dimensions.${name}`, is || null]),
  ),
});

const versionFrom = (row: IndicatorRow, text: string | undefined): Result<Fields, Refusal> => {
  if (text === undefined) return ok({});
  const line = lineFrom(text, sheetLimit);
  if (!line.ok) return line;
  if (line.value === null) return refuse({ reason: 'versionUnsaid' });
  const version = row.version + 1;
  return ok({ version, [`versions.${version}`]: line.value });
};

/** True when a change leaves values behind that may mean something else. */
const asksForVersion = (
  document: MapDocument,
  row: IndicatorRow,
  next: IndicatorRow,
  { stillComparable }: MeasureChange,
): boolean => {
  if (next.version !== row.version || !measuredIndicators(document).has(row.id)) return false;
  if (row.type !== next.type) return true;
  return !stillComparable && countedFields.some((field) => row[field] !== next[field]);
};

const movesGoal = ({ fields = {} }: MeasureChange): boolean =>
  'startPeriod' in fields || 'goalPeriod' in fields;

const isGoalBefore = (
  document: MapDocument,
  { startPeriod, goalPeriod }: IndicatorRow,
): boolean => {
  const [start, goal] = [startPeriod, goalPeriod].map((id) => rowOf(document, 'period', id));
  return !!start && !!goal && goal.end < start.end;
};

/**
 * Changes a measure. Where it has values and another definition would make them mean something
 * else, it is refused as `versionAsked` until `asNewVersion` or `stillComparable` says which.
 */
export const changeMeasure: Command<MeasureChange> = (document, args) => {
  const found = measureIn(document, args.id);
  if (!found.ok) return found;
  const row = found.value;
  const fields = fieldsFrom(args.fields ?? {});
  if (!fields.ok) return fields;
  const version = versionFrom(row, args.asNewVersion);
  if (!version.ok) return version;
  const to = { ...fields.value, ...membersFrom(args), ...version.value };
  if (['name', 'code'].some((field) => field in to && !to[field as keyof typeof to]))
    return refuse({ reason: 'nameEmpty' });
  const next = patched(row, to) as IndicatorRow;
  const fault = sheetFault(document, next, row);
  if (fault) return refuse(fault);
  if (movesGoal(args) && isGoalBefore(document, next)) return refuse({ reason: 'goalBefore' });
  if (asksForVersion(document, row, next, args))
    return refuse({ reason: 'versionAsked', values: { measure: row.name }, about: row.id });
  return edit(updating(document, { [row.id]: to }), 'changeMeasure', row.name);
};

/** Deletes a measure with all of its values and who was to report it. */
export const removeMeasure: Command<{ readonly id: Id }> = (document, { id }) => {
  const row = measureIn(document, id);
  if (!row.ok) return row;
  const series = rowsOf(document, 'series').filter(({ indicator }) => indicator === id);
  const rows = [row.value, ...expectationsOf(document, id), ...series];
  return edit(deleting(...rows), 'removeMeasure', row.value.name);
};

/** Puts a measure at a place among all, counted from 0. */
export const orderMeasures: Command<{ readonly id: Id; readonly to: number }> = (
  document,
  { id, to },
) => {
  const row = measureIn(document, id);
  if (!row.ok) return row;
  const order = keyAt(indicatorsOf(document), id, to);
  if (order === null) return refuse({ reason: 'nothingToDo' });
  return edit(updating(document, { [id]: { order } }), 'moveMeasure', row.value.name);
};

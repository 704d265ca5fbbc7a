import { dayAfter, daysBetween } from '../activityLine/calendar';
import type {
  ActivityKind,
  ActivityRow,
  ActivityState,
  Cost,
  ExchangeFunction,
  Level,
} from '../activityRow';
import { type MapDocument, nodeOf } from '../document';
import type { Id } from '../id';
import { notesFrom, oneLine } from '../name';
import type { Fields, Json } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import { stagesOf } from '../stages';
import { dayFrom, wordsFrom } from './values';

/** What can be said about an activity; null takes it away, false takes out of a set. */
export interface ActivityPatch {
  readonly activityKind?: ActivityKind;
  readonly name?: string | null;
  readonly partners?: Readonly<Record<Id, boolean>>;
  readonly theme?: Id | null;
  readonly stage?: string | null;
  readonly level?: Level | null;
  readonly functions?: Readonly<Partial<Record<ExchangeFunction, boolean>>>;
  readonly state?: ActivityState;
  /** ISO days. */
  readonly start?: string | null;
  readonly end?: string | null;
  readonly students?: number | null;
  readonly mentors?: number | null;
  readonly sessions?: number | null;
  readonly hours?: number | null;
  readonly cost?: Cost | null;
  readonly roleOurs?: string | null;
  readonly roleTheirs?: string | null;
  readonly notes?: string | null;
}

type Ruled = Result<unknown, Refusal>;

const lines = ['name', 'roleOurs', 'roleTheirs'] as const;
const wholes = ['students', 'mentors', 'sessions'] as const;

/** People, times and hours: from 0 on; people and times are whole. */
export const countFrom = (value: number, isWhole: boolean): Ruled => {
  const isCount = value >= 0 && value <= 1e9 && (!isWhole || Number.isInteger(value));
  return isCount ? ok(value) : refuse({ reason: isWhole ? 'notACount' : 'notANumber' });
};

const there = (isThere: boolean): Ruled => (isThere ? ok(null) : refuse({ reason: 'notThere' }));

const references = (document: MapDocument, patch: ActivityPatch): readonly Ruled[] => {
  const { partners = {}, theme, stage } = patch;
  const added = Object.entries(partners).filter(([, isIn]) => isIn);
  return [
    ...added.map(([id]) => there(nodeOf(document, id as Id)?.type === 'partner')),
    there(!theme || nodeOf(document, theme)?.type === 'theme'),
    there(!stage || stagesOf(document).some(({ key }) => key === stage)),
  ];
};

const texts = (patch: ActivityPatch): readonly Ruled[] => [
  ...lines.map((field) => wordsFrom(patch[field] ?? '')),
  ...(patch.notes ? [notesFrom(patch.notes)] : []),
  ...wholes.map((field) => countFrom(patch[field] ?? 0, true)),
  countFrom(patch.hours ?? 0, false),
];

/** The last day keeps its distance when the first one moves past it. */
const days = (row: ActivityRow, patch: ActivityPatch): Result<Fields, Refusal> => {
  const { start, end } = patch;
  for (const text of [start, end]) {
    const day = dayFrom(text ?? '');
    if (!day.ok) return day;
  }
  const first = start === undefined ? row.start : start;
  const last = end === undefined ? row.end : end;
  const to = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
  if (!first || !last || first <= last) return ok(to);
  if (end !== undefined || !row.start) return refuse({ reason: 'endsBefore' });
  return ok({ ...to, end: dayAfter(first, daysBetween(row.start, last)) });
};

const members = (field: string, set: Readonly<Record<string, boolean>> = {}): Fields =>
  Object.fromEntries(
    Object.entries(set).map(([id, isIn]) => [`${field}.${id}`, isIn ? true : null]),
  );

const plain = ['activityKind', 'state', 'theme', 'stage', 'level', 'cost', 'hours'] as const;

const said = (patch: ActivityPatch): Fields => {
  const fields: Record<string, Json> = {};
  for (const field of [...plain, ...wholes]) {
    const value = patch[field];
    if (value !== undefined) fields[field] = value;
  }
  for (const field of lines) {
    const value = patch[field];
    if (value !== undefined) fields[field] = oneLine(value ?? '') || null;
  }
  if (patch.notes !== undefined) fields.notes = patch.notes || null;
  return fields;
};

/** The fields an activity gets by a patch, or the first reason why it cannot have them. */
export const fieldsFrom = (
  document: MapDocument,
  row: ActivityRow,
  patch: ActivityPatch,
): Result<Fields, Refusal> => {
  for (const ruled of [...references(document, patch), ...texts(patch)])
    if (!ruled.ok) return ruled;
  const dates = days(row, patch);
  if (!dates.ok) return dates;
  return ok({
    ...said(patch),
    ...members('partners', patch.partners),
    ...members('functions', patch.functions),
    ...dates.value,
  });
};

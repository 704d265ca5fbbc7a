import { type Change, creating, deleting, updating } from '../change';
import { type MapDocument, mapRow, rowOf, rowsOf } from '../document';
import type { Command, Edit } from '../edit';
import { isDay } from '../fieldFit';
import type { Id, IdSource } from '../id';
import { type PeriodRow, usualYearStart } from '../measureRow';
import { periodsOf } from '../measures';
import { nameFrom } from '../name';
import { keysAfter } from '../order';
import type { Fields } from '../path';
import { equalPeriods, type PeriodSpan, periodsFrom, type RepeatingType } from '../periodsFrom';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';

const edit = (change: Change, key: string, labels: readonly string[]): Result<Edit, Refusal> => {
  const values = { name: labels[0] ?? '', count: labels.length };
  return ok({ change, label: { key: `history.${key}`, values } });
};

/** How many periods are added at once at most. */
export const mostPeriods = 600;

export type PeriodsWanted =
  | {
      readonly type: RepeatingType;
      /** A day in the first of them, `2023-09-15`. */
      readonly start: string;
      readonly count: number;
    }
  /** One with a name and days of its own, such as a cohort. */
  | {
      readonly type: PeriodRow['type'];
      readonly label: string;
      readonly start: string;
      readonly end: string;
    };

const faultOf = ({ start, end }: Pick<PeriodSpan, 'start' | 'end'>): Refusal | null => {
  const wrong = [start, end].find((day) => !isDay(day));
  if (wrong !== undefined) return { reason: 'notADay', values: { text: wrong } };
  return end < start ? { reason: 'endsBefore' } : null;
};

const spansFrom = (
  document: MapDocument,
  wanted: PeriodsWanted,
): Result<readonly PeriodSpan[], Refusal> => {
  const fault = faultOf({ start: wanted.start, end: 'end' in wanted ? wanted.end : wanted.start });
  if (fault) return refuse(fault);
  if ('label' in wanted) {
    const label = nameFrom(wanted.label);
    return label.ok ? ok([{ ...wanted, label: label.value }]) : label;
  }
  const { type, start, count } = wanted;
  if (!Number.isInteger(count) || count < 1 || count > mostPeriods)
    return refuse({ reason: 'notACount' });
  return ok(periodsFrom(type, start, count, mapRow(document)?.yearStart ?? usualYearStart));
};

const rowsFrom = (
  document: MapDocument,
  spans: readonly PeriodSpan[],
  ids: IdSource,
): readonly PeriodRow[] => {
  const last = rowsOf(document, 'period').reduce(
    (most, { order }) => (order > most ? order : most),
    '',
  );
  const orders = keysAfter(last, spans.length);
  return spans.map(({ type, label, start, end }, at) => {
    const order = orders[at] ?? '';
    return { id: ids.next('period'), kind: 'period', type, label, start, end, order };
  });
};

/** Adds periods; those that are there already, of the same type and days, are not added twice. */
export const addPeriods: Command<PeriodsWanted> = (document, wanted, ids) => {
  const spans = spansFrom(document, wanted);
  if (!spans.ok) return spans;
  const there = periodsOf(document);
  const fresh = spans.value.filter((span) => !there.some((one) => equalPeriods(one, span)));
  if (fresh.length === 0)
    return refuse({ reason: 'periodThere', values: { period: spans.value[0]?.label ?? '' } });
  const labels = fresh.map(({ label }) => label);
  return edit(creating(...rowsFrom(document, fresh, ids)), 'addPeriods', labels);
};

export interface PeriodChange extends Partial<PeriodSpan> {
  readonly id: Id;
}

/** Gives a period another name, type or other days; its values stay with it. */
export const changePeriod: Command<PeriodChange> = (document, { id, ...to }) => {
  const row = rowOf(document, 'period', id);
  if (!row) return refuse({ reason: 'notThere' });
  const label = nameFrom(to.label ?? row.label);
  if (!label.ok) return label;
  const next = { ...row, ...to, label: label.value };
  const fault = faultOf(next);
  if (fault) return refuse(fault);
  const twin = periodsOf(document).find((one) => one.id !== id && equalPeriods(one, next));
  if (twin) return refuse({ reason: 'periodThere', values: { period: twin.label } });
  const { type, start, end } = next;
  const fields = { type, start, end, label: label.value };
  return edit(updating(document, { [id]: fields }), 'changePeriod', [row.label]);
};

/** What lets go of a period: cells, goals, starting points and forecasts. */
const released = (document: MapDocument, period: Id): Readonly<Record<Id, Fields>> => ({
  ...Object.fromEntries(
    rowsOf(document, 'series')
      .filter(({ c }) => c?.[period])
      .map(({ id }) => [id, { [`c.${period}`]: null }]),
  ),
  ...Object.fromEntries(
    rowsOf(document, 'indicator').map(({ id, startPeriod, goalPeriod }) => [
      id,
      {
        [`interims.${period}`]: null,
        [`ahead.${period}`]: null,
        ...(startPeriod === period && { startPeriod: null }),
        ...(goalPeriod === period && { goalPeriod: null }),
      },
    ]),
  ),
});

/** Deletes a period with all values of it. */
export const removePeriod: Command<{ readonly id: Id }> = (document, { id }) => {
  const row = rowOf(document, 'period', id);
  if (!row) return refuse({ reason: 'notThere' });
  const { updated } = updating(document, released(document, id));
  return edit({ ...deleting(row), updated }, 'removePeriod', [row.label]);
};

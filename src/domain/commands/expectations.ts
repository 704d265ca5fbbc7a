import { type Change, creating, deleting, noChange, updating } from '../change';
import { composed } from '../compose';
import type { MapDocument } from '../document';
import type { Command } from '../edit';
import type { Id, IdSource } from '../id';
import type { ExpectationRow } from '../measureRow';
import { expectationsOf } from '../measures';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import { partnersIn } from './find';
import { measureIn } from './measureSheet';
import { dayFrom } from './values';

export interface Expected {
  readonly indicator: Id;
  readonly partners: readonly Id[];
  /** False takes them off the list of who is to report. */
  readonly isExpected: boolean;
  /** Days of the calendar; empty = open. Left out, they stay as they are. */
  readonly from?: string;
  readonly to?: string;
  /** Which of its times, where a partner has several; left out = all of them, or the first. */
  readonly span?: Id | typeof anotherSpan;
}

/** A further time from when to when: a partner that left may come back. */
export const anotherSpan = 'another';

interface Days {
  readonly from?: string | null;
  readonly to?: string | null;
}

const daysFrom = ({ from, to }: Expected): Result<Days, Refusal> => {
  const [first, last] = [dayFrom(from ?? ''), dayFrom(to ?? '')];
  if (!first.ok) return first;
  if (!last.ok) return last;
  return ok({
    ...(from !== undefined && { from: first.value }),
    ...(to !== undefined && { to: last.value }),
  });
};

const made = (indicator: Id, partner: Id, days: Days, ids: IdSource): ExpectationRow => ({
  id: ids.next('expectation'),
  kind: 'expectation',
  indicator,
  partner,
  ...(days.from && { from: days.from }),
  ...(days.to && { to: days.to }),
});

const isTurned = (from: string | null | undefined, to: string | null | undefined): boolean =>
  Boolean(from && to && to < from);

const spansOf = (
  document: MapDocument,
  { indicator, span }: Expected,
  partner: Id,
): readonly ExpectationRow[] =>
  expectationsOf(document, indicator).filter(
    (row) => row.partner === partner && (span === undefined || row.id === span),
  );

const changeFor = (
  document: MapDocument,
  args: Expected,
  partner: Id,
  days: Days,
  ids: IdSource,
): Result<Change, Refusal> => {
  const { indicator, isExpected, span } = args;
  const there = spansOf(document, args, partner);
  const row = there[0];
  if (!row && span !== undefined && span !== anotherSpan) return refuse({ reason: 'notThere' });
  if (!isExpected) return ok(deleting(...there));
  const next = { ...row, ...days };
  if (isTurned(next.from, next.to)) return refuse({ reason: 'endsBefore' });
  return ok(
    row
      ? updating(document, { [row.id]: { ...days } })
      : creating(made(indicator, partner, days, ids)),
  );
};

/** Says who is to report a measure, and from when to when. */
export const setExpectation: Command<Expected> = (document, args, ids) => {
  const measure = measureIn(document, args.indicator);
  if (!measure.ok) return measure;
  const partners = partnersIn(document, args.partners);
  if (!partners.ok) return partners;
  const days = daysFrom(args);
  if (!days.ok) return days;
  let change = noChange;
  for (const { id } of partners.value) {
    const next = changeFor(document, args, id, days.value, ids);
    if (!next.ok) return next;
    change = composed(change, next.value);
  }
  const key = args.isExpected ? 'history.expect' : 'history.expectNot';
  const values = { measure: measure.value.name, count: partners.value.length };
  return ok({ change, label: { key, values } });
};

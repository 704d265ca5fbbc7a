import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { ownMeaning } from '../../domain/markers';
import type { Cell } from '../../domain/measureRow';
import { seriesAt } from '../../domain/measures';
import type { Steps } from '../../domain/steps';
import type { Table } from '../table';
import {
  groupsMeant,
  type Meant,
  type PartnerMeant,
  type PeriodMeant,
  partnersMeant,
  periodsMeant,
} from './meant';
import { measuresSaid } from './proposeDraft';
import { readValues } from './readValues';
import type { SaidValue, SaidValues, ValueProblem } from './saidValue';
import { keyOf, type MeasureDraft, type ValueDraft } from './valueDraft';

/** A value that stands on the map already, and what the file says. */
export interface ChangedValue {
  readonly value: SaidValue;
  readonly was: Cell;
}

/** What a table of values would do to a map. */
export interface ValuePlan {
  readonly draft: ValueDraft;
  readonly said: SaidValues;
  readonly measures: readonly (MeasureDraft & { readonly key: string })[];
  readonly periods: readonly PeriodMeant[];
  readonly groups: readonly Meant[];
  readonly partners: readonly PartnerMeant[];
  readonly fresh: readonly SaidValue[];
  readonly changed: readonly ChangedValue[];
  readonly unchanged: number;
  readonly problems: readonly ValueProblem[];
  /** What has to be answered first: periods and signs nobody knows, measures without a whole. */
  readonly asks: {
    readonly periods: readonly string[];
    readonly signs: readonly string[];
    readonly measures: readonly string[];
  };
}

/** Where a value goes: the same twice is one, another twice is a problem. */
const placeOf = (value: SaidValue): string =>
  JSON.stringify([
    keyOf(value.partnerId || value.partner),
    keyOf(value.measure),
    keyOf(value.period),
    keyOf(value.group),
  ]);

const sameSaid = (one: SaidValue, other: SaidValue): boolean =>
  one.n === other.n && one.d === other.d && one.state === other.state;

interface Single {
  readonly values: readonly SaidValue[];
  readonly twice: readonly ValueProblem[];
}

const singled = (values: readonly SaidValue[]): Single => {
  const found = new Map<string, SaidValue>();
  const twice: ValueProblem[] = [];
  for (const value of values) {
    const there = found.get(placeOf(value));
    if (!there) found.set(placeOf(value), value);
    else if (!sameSaid(there, value))
      twice.push({
        ...{ line: value.line, column: value.measure, text: `${value.partner}, ${value.period}` },
        why: 'twice',
      });
  }
  return { values: [...found.values()], twice };
};

/** What a value of the file stands for on the map, as far as its rows are there already. */
const standingAt = (
  document: MapDocument,
  plan: Pick<ValuePlan, 'measures' | 'periods' | 'groups' | 'partners' | 'draft'>,
): ((value: SaidValue) => Cell | null) => {
  const ids = (rows: readonly { readonly key: string; readonly id: Id | null }[]) =>
    new Map(rows.map(({ key, id }) => [key, id]));
  const keyed = (rows: readonly Meant[]) =>
    ids(rows.map(({ text, id }) => ({ key: keyOf(text), id })));
  const measures = ids(plan.measures.map(({ key, as }) => ({ key, id: as })));
  const [periods, groups, partners] = [keyed(plan.periods), keyed(plan.groups), ids(plan.partners)];
  return (value) => {
    const indicator = measures.get(keyOf(value.measure));
    const period = periods.get(keyOf(value.period));
    const unit = partners.get(keyOf(value.partnerId || value.partner));
    const isTotal = !value.group || plan.draft.totals[keyOf(value.group)];
    const subgroup = isTotal ? null : groups.get(keyOf(value.group));
    if (!indicator || !period || !unit || (!isTotal && !subgroup)) return null;
    return seriesAt(document, { indicator, unit, subgroup: subgroup ?? null })?.c?.[period] ?? null;
  };
};

const sameCell = ([n, d, state]: Cell, value: SaidValue): boolean =>
  n === value.n && d === value.d && state === value.state;

const sortedOut = (values: readonly SaidValue[], standing: (value: SaidValue) => Cell | null) => {
  const fresh: SaidValue[] = [];
  const changed: ChangedValue[] = [];
  let unchanged = 0;
  for (const value of values) {
    const was = standing(value);
    if (!was) fresh.push(value);
    else if (sameCell(was, value)) unchanged += 1;
    else changed.push({ value, was });
  }
  return { fresh, changed, unchanged };
};

/** What a table of values would do to a map; nothing is changed. */
export function* planValues(
  document: MapDocument,
  table: Table,
  draft: ValueDraft,
): Steps<ValuePlan> {
  const said = yield* readValues(table, draft, (text) => ownMeaning(document, text));
  const { values, twice } = singled(said.values);
  const measures = measuresSaid(table, draft).flatMap((name) => {
    const its = draft.measures[keyOf(name)];
    return its ? [{ ...its, key: keyOf(name) }] : [];
  });
  const periods = periodsMeant(document, table, draft);
  const known = {
    ...{ draft, measures, periods },
    groups: groupsMeant(document, draft, values),
    partners: partnersMeant(draft, values),
  };
  const unknown = new Set(
    said.problems.flatMap(({ why, text }) => (why === 'unknownSign' ? [text.trim()] : [])),
  );
  return {
    ...known,
    said,
    ...sortedOut(values, standingAt(document, known)),
    problems: [...said.problems, ...twice],
    asks: {
      periods: periods.flatMap(({ text, span }) => (span ? [] : [text])),
      signs: [...unknown],
      measures: measures.flatMap(({ type, denominator, name }) =>
        type === 'percent' && !denominator.trim() ? [name] : [],
      ),
    },
  };
}

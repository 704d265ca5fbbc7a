import { creating } from '../../domain/change';
import type { Step } from '../../domain/commands/manyEdits';
import type { MapDocument } from '../../domain/document';
import { everybodyIn } from '../../domain/everybody';
import type { Id, IdSource } from '../../domain/id';
import type { ExpectationRow } from '../../domain/measureRow';
import { expectationsOf } from '../../domain/measures';
import type { PeriodSpan } from '../../domain/periodsFrom';
import { ok } from '../../domain/result';
import { bookOf } from './book/bookOf';
import { runsOf } from './expectedRuns';
import { partnerKey } from './partnersMeant';
import { measuresOn, type PlaceAt, partnersOn } from './placesOn';
import { keyOf } from './valueDraft';
import type { ValuePlan } from './valuePlan';

type Said = ReadonlyMap<Id, ReadonlyMap<Id, ReadonlySet<PeriodSpan>>>;

/** The periods in which each partner has a place, filled or empty, by measure; everybody is no partner. */
const spansSaid = (document: MapDocument, plan: ValuePlan, placed: PlaceAt): Said => {
  const spans = new Map(plan.periods.map(({ key, span }) => [key, span]));
  const partners = partnersOn(document, plan);
  const everybody = everybodyIn(document);
  const found = new Map<Id, Map<Id, Set<PeriodSpan>>>();
  for (const said of [...plan.values, ...plan.blanks]) {
    const [place, span] = [placed(said), spans.get(said.keys.period)];
    const partner = partners.get(said.keys.partner);
    if (!place || !span || !partner || partner === everybody) continue;
    const its = found.get(place.indicator) ?? new Map<Id, Set<PeriodSpan>>();
    found.set(place.indicator, its.set(partner, (its.get(partner) ?? new Set()).add(span)));
  }
  return found;
};

/** The period of a goal stands beside the rows: that nobody has one for it says nothing. */
const spansWithRows = (said: Said): readonly PeriodSpan[] => [
  ...new Set(
    [...said.values()].flatMap((partners) => [...partners.values()].flatMap((one) => [...one])),
  ),
];

type Wanted = Omit<ExpectationRow, 'id' | 'kind'>;

const fromRows = (document: MapDocument, plan: ValuePlan, placed: PlaceAt): readonly Wanted[] => {
  const said = spansSaid(document, plan, placed);
  const all = spansWithRows(said);
  return [...said].flatMap(([indicator, partners]) =>
    [...partners].flatMap(([partner, spans]) =>
      runsOf(all, spans).map((run) => ({ indicator, partner, ...run })),
    ),
  );
};

/** Who is expected as a sheet beside the values says it; null where no file says it. */
const fromSheets = (document: MapDocument, plan: ValuePlan): readonly Wanted[] | null => {
  const books = plan.sources.map(({ table }) => bookOf(table).expected);
  if (books.every((one) => one === null)) return null;
  const [measures, partners] = [measuresOn(document, plan), partnersOn(document, plan)];
  return books.flatMap((one) =>
    (one ?? []).flatMap(({ code, from, to, ...named }) => {
      const [indicator, partner] = [measures.get(keyOf(code)), partners.get(partnerKey(named))];
      if (!indicator || !partner) return [];
      return [{ indicator, partner, ...(from && { from }), ...(to && { to }) }];
    }),
  );
};

const rowOf = (wanted: Wanted, ids: IdSource): ExpectationRow => ({
  id: ids.next('expectation'),
  kind: 'expectation',
  ...wanted,
});

/** True where partners with a row are expected because of it. */
export const expectsRows = ({ sources }: ValuePlan): boolean =>
  sources.every(({ draft }) => draft.expectRows);

/**
 * Whoever has a row in a file is expected to report the periods it has one for, unless a sheet
 * beside it says who is. A measure that says already who is to report it stays as it is.
 */
export const expectStep =
  (plan: ValuePlan, placed: PlaceAt): Step =>
  (document: MapDocument, ids) => {
    const told = fromSheets(document, plan);
    const wanted = told ?? (expectsRows(plan) ? fromRows(document, plan, placed) : []);
    const open = new Map<Id, boolean>();
    const isOpen = (indicator: Id): boolean => {
      const known = open.get(indicator) ?? expectationsOf(document, indicator).length === 0;
      open.set(indicator, known);
      return known;
    };
    const rows = wanted.filter(({ indicator }) => isOpen(indicator)).map((one) => rowOf(one, ids));
    return ok({
      change: creating(...rows),
      label: { key: 'history.expect', values: { measure: '', count: rows.length } },
    });
  };

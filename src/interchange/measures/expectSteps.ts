import { creating } from '../../domain/change';
import type { Step } from '../../domain/commands/manyEdits';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { ExpectationRow } from '../../domain/measureRow';
import { expectationsOf } from '../../domain/measures';
import type { PeriodSpan } from '../../domain/periodsFrom';
import { ok } from '../../domain/result';
import { runsOf } from './expectedRuns';
import type { placesOn } from './placesOn';
import type { ValuePlan } from './valuePlan';

type Said = ReadonlyMap<Id, ReadonlyMap<Id, ReadonlySet<PeriodSpan>>>;

/** The periods in which each partner has a row, by measure. */
const spansSaid = (plan: ValuePlan, placed: ReturnType<typeof placesOn>): Said => {
  const spans = new Map(plan.periods.map(({ key, span }) => [key, span]));
  const found = new Map<Id, Map<Id, Set<PeriodSpan>>>();
  for (const value of plan.values) {
    const [place, span] = [placed(value), spans.get(value.keys.period)];
    if (!place || !span) continue;
    const its = found.get(place.indicator) ?? new Map<Id, Set<PeriodSpan>>();
    found.set(place.indicator, its.set(place.unit, (its.get(place.unit) ?? new Set()).add(span)));
  }
  return found;
};

/**
 * Whoever has a row in a file is expected to report the periods it has one for. A measure that says
 * already who is to report it stays as it is.
 */
export const expectStep =
  (plan: ValuePlan, placed: ReturnType<typeof placesOn>): Step =>
  (document: MapDocument, ids) => {
    const all = plan.periods.flatMap(({ span }) => span ?? []);
    const rows: ExpectationRow[] = [];
    for (const [indicator, partners] of spansSaid(plan, placed)) {
      if (expectationsOf(document, indicator).length > 0) continue;
      for (const [partner, said] of partners)
        for (const run of runsOf(all, said))
          rows.push({
            id: ids.next('expectation'),
            kind: 'expectation',
            indicator,
            partner,
            ...run,
          });
    }
    return ok({
      change: creating(...rows),
      label: { key: 'history.expect', values: { measure: '', count: rows.length } },
    });
  };

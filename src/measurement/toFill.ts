import { byOrder, type MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { indicatorsOf } from '../domain/measures';
import { partnersOf } from '../domain/outline';
import type { At } from './asked';
import { everReported, isExpected } from './expectation';
import { type MeasureTable, measureTableOf, seriesAt } from './measureTable';

/** A value that somebody is asked for. */
export interface Wanted extends At {
  /** A partner, or a program or site of one. */
  readonly unit: Id;
}

/** Who is expected (R5); where nobody is, all who ever reported, and before that everybody. */
const partnersAsked = (document: MapDocument, table: MeasureTable, at: At): readonly Id[] => {
  const all = partnersOf(document).map(({ id }) => id);
  if (table.expectations.has(at.indicator)) return all.filter((id) => isExpected(table, at, id));
  const ever = everReported(table, at);
  return ever.size > 0 ? all.filter((id) => ever.has(id)) : all;
};

/** The programs and sites of a partner, unless it reports this measure only as a whole. */
const unitsAsked = (table: MeasureTable, { indicator }: At, partner: Id): readonly Id[] => {
  const units = table.unitsOf.get(partner) ?? [];
  const said = seriesAt(table, indicator);
  const isWhole = said.has(partner) && !units.some(({ id }) => said.has(id));
  if (units.length === 0 || isWhole) return [partner];
  return [...units].sort(byOrder).map(({ id }) => id);
};

/** The values of a period that partners are asked for, filled or not, measure by measure. */
export const placesToFill = (document: MapDocument, period: Id): readonly Wanted[] => {
  const table = measureTableOf(document);
  return indicatorsOf(document).flatMap(({ id: indicator }) => {
    const at = { indicator, period };
    return partnersAsked(document, table, at).flatMap((partner) =>
      unitsAsked(table, at, partner).map((unit): Wanted => ({ ...at, unit })),
    );
  });
};

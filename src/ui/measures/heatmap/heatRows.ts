import type { MapDocument } from '../../../domain/document';
import { nodeOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import { partnersOf, partnersOfTheme, themesOf } from '../../../domain/outline';
import type { NodeRow } from '../../../domain/row';
import { everReported } from '../../../measurement/expectation';
import type { MeasureTable } from '../../../measurement/measureTable';
import type { HeatSort } from './heatMode';

/** A row of the heatmap. */
export interface HeatRow {
  readonly partner: NodeRow;
  /** The theme it is listed under; empty where it is in none. */
  readonly theme: string;
}

const placeholder: Id = 'period_';

/** Everybody that ever reported anything or was expected to. */
const measuredPartners = (table: MeasureTable): ReadonlySet<Id> => {
  const found = new Set<Id>();
  for (const indicator of table.indicators.keys()) {
    for (const groups of table.series.get(indicator)?.keys() ?? []) {
      const subgroup = groups === '' ? {} : { subgroup: groups as Id };
      const asked = { indicator, period: placeholder, ...subgroup };
      for (const partner of everReported(table, asked)) found.add(partner);
    }
    for (const partner of table.expectations.get(indicator)?.keys() ?? []) found.add(partner);
  }
  return found;
};

/** The partners that measures are about, in the order of the map, under one theme or all. */
export const heatRows = (
  document: MapDocument,
  table: MeasureTable,
  theme: Id | null,
): readonly HeatRow[] => {
  const measured = measuredPartners(table);
  const partners = theme ? partnersOfTheme(document, theme) : partnersOf(document);
  return partners
    .filter(({ id }) => measured.has(id))
    .map((partner) => {
      const its = theme ?? themesOf(document, partner)[0] ?? null;
      return { partner, theme: nodeOf(document, its)?.name ?? '' };
    });
};

const compareText = (a: string, b: string): number =>
  a.localeCompare(b, undefined, { numeric: true });

/** Rows in the order that is asked for; those without a weight stand at the end, whichever way. */
export const sortedRows = (
  rows: readonly HeatRow[],
  { by, way }: HeatSort,
  weight: ((partner: Id) => number | null) | null,
): readonly HeatRow[] => {
  const sign = way === 'ascending' ? 1 : -1;
  const byName = (a: HeatRow, b: HeatRow): number => compareText(a.partner.name, b.partner.name);
  if (!weight) {
    const byTheme = (a: HeatRow, b: HeatRow): number => compareText(a.theme, b.theme);
    return [...rows].sort((a, b) => sign * ((by === 'theme' && byTheme(a, b)) || byName(a, b)));
  }
  const weights = new Map(rows.map(({ partner }) => [partner.id, weight(partner.id)]));
  return [...rows].sort((a, b) => {
    const [one, other] = [weights.get(a.partner.id) ?? null, weights.get(b.partner.id) ?? null];
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || byName(a, b);
    return sign * (one - other) || byName(a, b);
  });
};

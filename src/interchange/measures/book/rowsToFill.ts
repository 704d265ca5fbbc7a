import { type MapDocument, rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { PeriodRow } from '../../../domain/measureRow';
import { tidyExtra, tidyHeader } from './columns';
import { indicatorRows } from './indicatorRows';
import { namedUnit } from './named';
import { withoutEmpty } from './valueRows';

/** What partners are asked for: values of one period. */
export interface Ask {
  readonly period: PeriodRow;
  readonly places: readonly { readonly indicator: Id; readonly unit: Id }[];
}

const header = [...tidyHeader, ...tidyExtra];

type Cells = Readonly<Partial<Record<(typeof header)[number], string>>>;

/** Each partner has its id along: it may go by another name here than on the map. */
const cellsFor = (
  seen: MapDocument,
  { label, type, start, end }: PeriodRow,
  { indicator, unit }: Ask['places'][number],
): Cells | null => {
  const measure = rowOf(seen, 'indicator', indicator);
  const named = namedUnit(seen, unit);
  if (!measure || !named.name) return null;
  return {
    ...{ indicator_code: measure.code, indicator_version: String(measure.version) },
    ...{ period: label, period_type: type, period_start: start, period_end: end },
    ...{ partner: named.name, partner_id: rowOf(seen, 'unit', unit)?.partner ?? unit },
    unit: named.unit,
  };
};

/** One row for each value that is asked for, the header first; nothing stands in the cells for it. */
export const rowsToFill = (
  seen: MapDocument,
  { period, places }: Ask,
): readonly (readonly string[])[] => {
  const rows = places.flatMap((place) => cellsFor(seen, period, place) ?? []);
  return withoutEmpty(
    header,
    rows.map((cells) => header.map((column) => cells[column] ?? '')),
  );
};

/** The definitions of the measures that are asked for, the header first. */
export const definitionsAsked = (
  seen: MapDocument,
  { places }: Ask,
): readonly (readonly string[])[] => {
  const codes = new Set(places.map(({ indicator }) => rowOf(seen, 'indicator', indicator)?.code));
  return indicatorRows(seen).filter(([code], at) => at === 0 || codes.has(code ?? ''));
};

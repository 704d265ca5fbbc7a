import { type MapDocument, nodeOf, rowOf, rowsOf } from '../../../domain/document';
import { everybodyIn } from '../../../domain/everybody';
import type { Id } from '../../../domain/id';
import type { SeriesRow } from '../../../domain/measureRow';
import type { PaperAbout } from './about';

/** Where the figures of a sheet come from. */
export interface PaperSources {
  /** What the measures and the acts of entering name, such as a file. */
  readonly named: readonly string[];
  /** Who reported, by name. */
  readonly partners: readonly string[];
}

const entriesOf = ({ c = {} }: SeriesRow, period: Id | null): readonly (Id | null)[] =>
  Object.entries(c).flatMap(([its, cell]) => (period === null || its === period ? cell[5] : []));

const byName = (a: string, b: string): number => a.localeCompare(b, undefined, { numeric: true });

const partnerOf = (document: MapDocument, unit: Id): string => {
  const partner = rowOf(document, 'unit', unit)?.partner ?? unit;
  return nodeOf(document, partner)?.name ?? '';
};

/** The sources of all values that a sheet tells of; of those that go through time, of all periods. */
export const sourcesOf = (
  document: MapDocument,
  { measures, period, isAllPeriods }: PaperAbout,
): PaperSources => {
  const wanted = new Set(measures.map(({ id }) => id));
  const at = isAllPeriods ? null : (period?.id ?? null);
  const named = new Set(measures.flatMap(({ source }) => source ?? []));
  const partners = new Set<string>();
  for (const row of rowsOf(document, 'series')) {
    const entries = wanted.has(row.indicator) ? entriesOf(row, at) : [];
    const isOfPartner = row.unit !== everybodyIn(document);
    if (entries.length > 0 && isOfPartner) partners.add(partnerOf(document, row.unit));
    for (const entry of entries) {
      const source = rowOf(document, 'entry', entry)?.source;
      if (source) named.add(source);
    }
  }
  const isNamed = (name: string): boolean => name !== '';
  return { named: [...named], partners: [...partners].filter(isNamed).sort(byName) };
};

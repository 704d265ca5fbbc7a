import { linksOf, type MapDocument } from '../../domain/document';
import type { Id, IdSource } from '../../domain/id';
import { untypedLink } from '../../domain/linkTypes';
import type { LinkRow } from '../../domain/row';
import type { Draft } from './draft';
import { endsOf } from './links';
import { type Joined, sourceAt } from './source';

type Ends = Pick<LinkRow, 'from' | 'to'>;

/** What became of the lines, and the connections that will be new anyway. */
export interface SaidOn {
  readonly idOf: (line: number) => Id | null;
  readonly made: readonly LinkRow[];
}

/** The connections that a person said all rows of a file have, but those that are there. */
export const saidLinks = (
  document: MapDocument,
  { sources, origins }: Joined,
  partners: readonly Draft[],
  { idOf, made }: SaidOn,
): readonly Ends[] => {
  if (!sources.some(({ said }) => said?.partner)) return [];
  const there = new Set([...linksOf(document), ...made].map(endsOf));
  return partners.flatMap(({ line }): Ends[] => {
    const to = sources[sourceAt(origins, line)]?.said?.partner;
    const from = idOf(line);
    if (!to || !from || from === to || !document.rows.has(to)) return [];
    const key = endsOf({ from, to });
    if (there.has(key)) return [];
    there.add(key);
    return [{ from, to }];
  });
};

/** A connection of which no more is known than that it is there. */
export const saidRow = (ends: Ends, ids: IdSource): LinkRow => ({
  id: ids.next('link'),
  kind: 'link',
  ...ends,
  type: untypedLink,
  direction: 'none',
  layer: 'actual',
});

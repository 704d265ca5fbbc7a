import { useEffect, useState } from 'react';
import { type MapDocument, nodeOf, rowsOf } from '../../domain/document';
import { grouped } from '../../domain/grouped';
import type { Id } from '../../domain/id';
import { peopleOf } from '../../domain/people';
import type { PersonRow } from '../../domain/row';
import type { MapTools } from '../map/tools';

/** A person with the names of the partners they are tied to. */
export interface PersonAt {
  readonly person: PersonRow;
  readonly contactAt: readonly string[];
  readonly ownerOf: readonly string[];
}

/** Everybody on a map: theirs first, then ours. */
export const peopleAt = (document: MapDocument): readonly PersonAt[] => {
  const tiesBy = (kind: 'contact' | 'owner') =>
    grouped(rowsOf(document, kind), ({ person }) => [person]);
  const [contacts, owners] = [tiesBy('contact'), tiesBy('owner')];
  const partners = (ties: readonly { readonly partner: Id }[] = []): readonly string[] =>
    ties.flatMap(({ partner }) => nodeOf(document, partner)?.name ?? []);
  return [...peopleOf(document, 'partner'), ...peopleOf(document, 'ours')].map((person) => ({
    person,
    contactAt: partners(contacts.get(person.id)),
    ownerOf: partners(owners.get(person.id)),
  }));
};

/** People who were deleted and stand in the history still; read when `isOpen` and after changes. */
export const usePeopleGone = (
  { map, services }: MapTools,
  document: MapDocument,
  isOpen: boolean,
): readonly PersonRow[] => {
  const [gone, setGone] = useState<readonly PersonRow[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an edit may delete somebody
  useEffect(() => {
    if (!isOpen) return undefined;
    let isOver = false;
    const read = async (): Promise<void> => {
      const copy = await services.shelf.copy(map.id);
      const rows = (copy?.removed ?? []).map(({ row }) => row);
      const people = rows.filter((row) => row.kind === 'person' && !row.forgotten);
      if (!isOver) setGone(people as readonly PersonRow[]);
    };
    read().catch(() => setGone([]));
    return () => {
      isOver = true;
    };
  }, [map, services, document, isOpen]);
  return gone;
};

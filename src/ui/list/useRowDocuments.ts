import { useRef } from 'react';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { ShownSheet } from './useSheet';

/** What a row was last drawn from, and what of it would make it look otherwise. */
interface Drawn {
  readonly document: MapDocument;
  readonly basis: readonly unknown[];
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);

/**
 * The document that each of the built rows is drawn from: the one in which something of it changed
 * last. So an edit draws the rows anew that it touches, and a value is written before a screenful is.
 */
export const useRowDocuments = (
  { document, basis }: Pick<ShownSheet, 'document' | 'basis'>,
  built: readonly Id[],
): ((id: Id) => MapDocument) => {
  const last = useRef<ReadonlyMap<Id, Drawn>>(new Map());
  if (!basis) return () => document;
  const now = new Map(
    built.map((id): [Id, Drawn] => {
      const before = last.current.get(id);
      const its = basis(id);
      return [id, before && isSame(before.basis, its) ? before : { document, basis: its }];
    }),
  );
  last.current = now;
  return (id) => now.get(id)?.document ?? document;
};

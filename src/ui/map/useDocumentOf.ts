import { useRef } from 'react';
import { type MapDocument, rowsOf } from '../../domain/document';
import type { RowKind } from '../../domain/row';

/**
 * The document as it was when rows of some kinds changed last, for a part that shows nothing else: it
 * is not drawn anew while others are edited.
 */
export const useDocumentOf = (document: MapDocument, kinds: readonly RowKind[]): MapDocument => {
  const last = useRef(document);
  const isSame = (kind: RowKind): boolean => rowsOf(document, kind) === rowsOf(last.current, kind);
  if (!kinds.every(isSame)) last.current = document;
  return last.current;
};

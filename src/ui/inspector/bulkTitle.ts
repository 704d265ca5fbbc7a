import type { NodeRow } from '../../domain/row';
import type { Words } from '../../messages/words';

/** `5 partners`, `2 themes`, or `7 circles` when they differ. */
export const bulkTitle = (words: Words, nodes: readonly NodeRow[]): string => {
  const count = nodes.length;
  const areAll = (type: NodeRow['type']): boolean => nodes.every((node) => node.type === type);
  if (areAll('partner')) return words('inspector.bulk.partners', { count });
  if (areAll('theme')) return words('inspector.bulk.themes', { count });
  return words('inspector.bulk.circles', { count });
};

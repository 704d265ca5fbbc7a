import { applied } from '../domain/change';
import type { MapDocument } from '../domain/document';
import type { JournalRecord } from './ports';

/**
 * The document with what other windows committed. What this window still has in its queue will be
 * committed after it, so it is done once more on top: memory and disk come out the same.
 */
export const withForeign = (
  document: MapDocument,
  records: readonly JournalRecord[],
  pending: readonly JournalRecord[],
): MapDocument =>
  [...records, ...pending].reduce((now, { change }) => applied(now, change), document);

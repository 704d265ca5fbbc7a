import { type MapDocument, rowOf } from '../../../domain/document';
import type { EntryRow } from '../../../domain/measureRow';
import type { Report } from '../../../measurement/report';

/** Where values of a figure come from: the same source, told by the same person on the same day. */
export interface Origin {
  readonly source: string | null;
  readonly by: string | null;
  readonly note: string | null;
  /** Milliseconds since 1970, of the last of them. */
  readonly at: number;
  /** How many values of the figure it brought. */
  readonly count: number;
}

const dayOf = (at: number): string => new Date(at).toDateString();

const keyOf = ({ source, by, note, at }: EntryRow): string =>
  JSON.stringify([source, by, note, dayOf(at)]);

const withEntry = (origin: Origin | undefined, entry: EntryRow): Origin => ({
  source: entry.source ?? null,
  by: entry.by ?? null,
  note: entry.note ?? null,
  at: Math.max(origin?.at ?? 0, entry.at),
  count: (origin?.count ?? 0) + 1,
});

/** The origins of all values behind reports, those that are not in the figure too, latest first. */
export const originsOf = (document: MapDocument, reports: readonly Report[]): readonly Origin[] => {
  const found = new Map<string, Origin>();
  for (const { cell } of reports.flatMap(({ sources }) => sources)) {
    const entry = rowOf(document, 'entry', cell[5]);
    if (entry) found.set(keyOf(entry), withEntry(found.get(keyOf(entry)), entry));
  }
  return [...found.values()].sort((one, other) => other.at - one.at);
};

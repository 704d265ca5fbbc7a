import { type Difference, definitionOf, differencesIn, isGoal } from './definition';
import { derivedOf, type MapDocument, rowOf, rowsOf } from './document';
import type { IndicatorRow } from './measureRow';
import type { HeldDefinition, MeasureSetRow } from './measureSetRow';

/** Which set a measure came from, which version of it, and its code there. */
export interface Origin {
  readonly set: string;
  readonly version: number;
  readonly code: string;
}

/** An origin as a measure keeps it in `sourceId`. */
export const originText = ({ set, version, code }: Origin): string => `${set} ${version} ${code}`;

/** Reads what `originText` wrote; null for a measure that came from no set. */
export const originOf = ({ sourceId }: Pick<IndicatorRow, 'sourceId'>): Origin | null => {
  const [, set, version, code] = /^(\S+) ([1-9]\d{0,6}) (.+)$/s.exec(sourceId ?? '') ?? [];
  return set && version && code ? { set, version: Number(version), code } : null;
};

/** Sets that this map gives to others, the one given last at the end. */
export const givenSets = derivedOf('measureSet', (document): readonly MeasureSetRow[] =>
  rowsOf(document, 'measureSet')
    .filter(({ sourceId }) => sourceId === undefined)
    .sort((a, b) => a.at - b.at),
);

/** The set of that name among those taken over; null when the map knows none. */
export const takenSet = (document: MapDocument, set: string): MeasureSetRow | null =>
  rowsOf(document, 'measureSet').find(({ sourceId }) => sourceId === set) ?? null;

/** How a measure stands to the set that it came from. */
export interface SetStanding {
  readonly origin: Origin;
  /** Null when the map does not know the set. */
  readonly set: MeasureSetRow | null;
  /** The definition as it was taken over. */
  readonly held: HeldDefinition | null;
  /** Where the sheet now says something else, goals aside. `ours` is what it says here. */
  readonly changed: readonly Difference[];
  /** A new version of the definition began here since. */
  readonly isNewVersion: boolean;
}

/** How a measure stands to the set that it came from; null when it came from none. */
export const standingOf = (document: MapDocument, row: IndicatorRow): SetStanding | null => {
  const origin = originOf(row);
  if (!origin) return null;
  const set = takenSet(document, origin.set);
  const held = set?.measures?.[row.id] ?? null;
  const now = definitionOf(row, (id) => rowOf(document, 'period', id));
  const changed = held ? differencesIn(now, held.said).filter((one) => !isGoal(one)) : [];
  const isNewVersion = held !== null && held.here !== row.version;
  return { origin, set, held, changed, isNewVersion };
};

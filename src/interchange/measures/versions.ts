import { type MapDocument, rowOf } from '../../domain/document';
import type { Cell } from '../../domain/measureRow';
import type { MeasureMeant } from './meant';
import type { SaidValue } from './saidValue';
import { type VersionAnswer, versionKey } from './valueDraft';
import type { ValueSource } from './valueSource';

/** Values of another version of a definition than the map's: what becomes of them is asked (R0). */
export interface VersionAsked {
  readonly key: string;
  readonly measure: string;
  readonly ours: number;
  readonly theirs: number;
  readonly count: number;
  /** Null while nobody has said it. */
  readonly answer: VersionAnswer | null;
}

export interface ByVersion {
  /** Those that come: of the map's version, or of one that somebody let stand apart. */
  readonly values: readonly SaidValue[];
  readonly asked: readonly VersionAsked[];
}

const isThere = (was: Cell | null, { n, d, state, version }: SaidValue): boolean =>
  was !== null && was[0] === n && was[1] === d && was[2] === state && was[4] === version;

const answered = (sources: readonly ValueSource[], key: string): VersionAnswer | null => {
  for (const { draft } of sources) {
    const answer = draft.versions[key];
    if (answer) return answer;
  }
  return null;
};

/** The number of the version that holds on the map, by measure of the file. */
const oursOf = (
  document: MapDocument,
  measures: readonly MeasureMeant[],
): ReadonlyMap<string, number> =>
  new Map(
    measures.flatMap(({ key, as }) => {
      const row = as && rowOf(document, 'indicator', as);
      return row ? [[key, row.version] as const] : [];
    }),
  );

/** Tells values of another version than the map's apart; none of them is taken before it is said how. */
export const byVersion = (
  document: MapDocument,
  sources: readonly ValueSource[],
  measures: readonly MeasureMeant[],
  values: readonly SaidValue[],
  standing: (value: SaidValue) => Cell | null,
): ByVersion => {
  const ours = oursOf(document, measures);
  const asked = new Map<string, VersionAsked>();
  const taken = values.flatMap((value): readonly SaidValue[] => {
    const [mine, theirs] = [ours.get(value.keys.measure), value.version];
    if (mine === undefined || theirs === null || mine === theirs) return [value];
    if (isThere(standing(value), value)) return [value];
    const key = versionKey(value.keys.measure, theirs);
    const answer = answered(sources, key);
    const count = (asked.get(key)?.count ?? 0) + 1;
    asked.set(key, { key, measure: value.measure, ours: mine, theirs, count, answer });
    if (answer === 'ours') return [{ ...value, version: mine }];
    return answer === 'apart' ? [value] : [];
  });
  return { values: taken, asked: [...asked.values()] };
};

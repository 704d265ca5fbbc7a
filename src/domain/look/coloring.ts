import { derived, type MapDocument } from '../document';
import type { Id } from '../id';
import { partnersOf } from '../outline';
import type { NodeRow } from '../row';
import { colorByOf, ownField } from './lookFields';
import { binAt, binsOf, stepOf } from './scaleBins';
import { type Said, valueReader } from './values';

/** Partners of one color. */
export interface ColorGroup {
  /** Names the group as long as it is there; empty for all that have no color of their own. */
  readonly key: string;
  /** Words of the map, a code of ours, or a range of numbers. */
  readonly said: Said | { readonly is: 'range'; readonly from: number; readonly to: number };
  /** Which of the colors for kinds it has, or which step of the scale; null for the rest in gray. */
  readonly tint: { readonly is: 'kind' | 'step'; readonly index: number } | null;
  readonly count: number;
}

/** What the colors of partners say. */
export interface Coloring {
  /** A key of ours or the id of an own field. */
  readonly by: string;
  readonly groups: readonly ColorGroup[];
  /** Partners that have no value. */
  readonly missing: number;
  /** The group of a partner; null when it has no value. */
  readonly groupOf: (id: Id) => ColorGroup | null;
}

/** So many kinds have a color and sign each; what is beyond is gray together. */
export const mostKinds = 12;

export const restKey = '…';

interface Reading {
  readonly partner: NodeRow;
  readonly said: Said | null;
}

const keyOf = (said: Said): string => (said.is === 'number' ? String(said.value) : said.key);

const counted = (
  readings: readonly Reading[],
): ReadonlyMap<string, { said: Said; count: number }> => {
  const found = new Map<string, { said: Said; count: number }>();
  for (const { said } of readings) {
    if (!said) continue;
    const known = found.get(keyOf(said));
    if (known) known.count += 1;
    else found.set(keyOf(said), { said, count: 1 });
  }
  return found;
};

/** Codes keep the place they have in their list, so that a color means the same on every map. */
const kindAt = (said: Said, at: number): number => (said.is === 'code' ? said.place : at);

const byCount = (a: ColorGroup, b: ColorGroup): number => b.count - a.count;

const grouped = (readings: readonly Reading[]): readonly ColorGroup[] => {
  const all = [...counted(readings)];
  const own = all.filter(([, { said }]) => said.is !== 'code').length;
  const kept =
    own <= mostKinds ? all : all.sort((a, b) => b[1].count - a[1].count).slice(0, mostKinds - 1);
  const groups = kept.map(
    ([key, { said, count }], at): ColorGroup => ({
      key,
      said,
      tint: { is: 'kind', index: kindAt(said, at) },
      count,
    }),
  );
  const rest = all.slice(kept.length);
  if (rest.length === 0) return inOrder(groups);
  const count = rest.reduce((sum, [, one]) => sum + one.count, 0);
  return [
    ...groups,
    { key: restKey, said: { is: 'rest', key: restKey, kinds: rest.length }, tint: null, count },
  ];
};

/** Codes in the order of their list, words of the map by how often they stand. */
const inOrder = (groups: readonly ColorGroup[]): readonly ColorGroup[] =>
  groups.some(({ said }) => said.is !== 'code')
    ? [...groups].sort(byCount)
    : [...groups].sort((a, b) => (a.tint?.index ?? 0) - (b.tint?.index ?? 0));

const numbered = (readings: readonly Reading[]): readonly ColorGroup[] => {
  const values = readings.flatMap(({ said }) => (said?.is === 'number' ? [said.value] : []));
  const bins = binsOf(values);
  const counts = bins.map(() => 0);
  for (const value of values) {
    const at = binAt(bins, value);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return bins.map(
    ({ from, to }, at): ColorGroup => ({
      key: `${from}`,
      said: { is: 'range', from, to },
      tint: { is: 'step', index: stepOf(at, bins.length) },
      count: counts[at] ?? 0,
    }),
  );
};

const finder = (
  groups: readonly ColorGroup[],
  isNumber: boolean,
): ((said: Said) => ColorGroup | null) => {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  if (!isNumber) return (said) => byKey.get(keyOf(said)) ?? byKey.get(restKey) ?? null;
  const bins = groups.flatMap(({ said }) => (said.is === 'range' ? [said] : []));
  return (said) => (said.is === 'number' ? (groups[binAt(bins, said.value)] ?? null) : null);
};

const coloredBy = (document: MapDocument, by: string): Coloring => {
  const read = valueReader(document, by);
  const readings = partnersOf(document).map((partner) => ({ partner, said: read(partner) }));
  const isNumber = ownField(document, by)?.fieldType === 'number';
  const groups = isNumber ? numbered(readings) : grouped(readings);
  const find = finder(groups, isNumber);
  const its = new Map<Id, ColorGroup>();
  for (const { partner, said } of readings) {
    const group = said && find(said);
    if (group) its.set(partner.id, group);
  }
  return {
    by,
    groups,
    missing: readings.length - its.size,
    groupOf: (id) => its.get(id) ?? null,
  };
};

const known = derived((document): { readonly coloring: Coloring | null } => {
  const by = colorByOf(document);
  return { coloring: by === null ? null : coloredBy(document, by) };
});

/** What the colors of partners say in this map; null while they say the theme. */
export const coloringOf = (document: MapDocument): Coloring | null => known(document).coloring;

import { changesCount, type Difference, differencesIn, spanOf } from './definition';
import type { Id } from './id';
import type { Definition, HeldGroup, HeldPeriod, MeasureSetRow } from './measureSetRow';

/** What goes into a set, as it is now. */
export interface SetContent {
  readonly measures: readonly SetMeasure[];
  readonly periods: readonly HeldPeriod[];
  readonly groups: readonly HeldGroup[];
  /** Measures that stay behind on purpose. */
  readonly leftOut: readonly Id[];
}

export interface SetMeasure {
  readonly id: Id;
  readonly said: Definition;
  /** Of the definition. */
  readonly version: number;
}

/** One thing that is otherwise than when a set was given away last. */
export type SetChange =
  | { readonly is: 'measureAdded' | 'measureGone'; readonly name: string }
  | {
      readonly is: 'measureChanged';
      readonly id: Id;
      readonly name: string;
      /** A new version of the definition began. */
      readonly version: number | null;
      /** `ours` is what it said then, `theirs` what it says now. */
      readonly fields: readonly Difference[];
    }
  | {
      readonly is: 'periodAdded' | 'periodGone' | 'groupAdded' | 'groupGone';
      readonly name: string;
    };

const nameIn = ({ name }: Definition): string => (typeof name === 'string' ? name : '');

const measureChanges = (row: MeasureSetRow, content: SetContent): readonly SetChange[] => {
  const was = row.measures ?? {};
  const is = new Set(content.measures.map(({ id }) => id));
  const gone = Object.entries(was).filter(([id]) => !is.has(id as Id));
  return [
    ...content.measures.flatMap(({ id, said, version }): readonly SetChange[] => {
      const held = was[id];
      if (!held) return [{ is: 'measureAdded', name: nameIn(said) }];
      const fields = differencesIn(held.said, said);
      const isNew = held.version !== version;
      if (fields.length === 0 && !isNew) return [];
      const name = nameIn(said);
      return [{ is: 'measureChanged', id, name, version: isNew ? version : null, fields }];
    }),
    ...gone.map(([, { said }]): SetChange => ({ is: 'measureGone', name: nameIn(said) })),
  ];
};

/** What is in one list and not in another, by a key that says what it is. */
const without = <T>(list: readonly T[], other: readonly T[], keyOf: (one: T) => string) => {
  const there = new Set(other.map(keyOf));
  return list.filter((one) => !there.has(keyOf(one)));
};

const periodKey = (period: HeldPeriod): string => `${spanOf(period)} ${period.label}`;
const groupKey = ({ dimension, name }: HeldGroup): string => JSON.stringify([dimension, name]);

const besideChanges = (row: MeasureSetRow, content: SetContent): readonly SetChange[] => {
  const { periods = [], groups = [] } = row;
  const said = (is: 'periodAdded' | 'periodGone', list: readonly HeldPeriod[]) =>
    list.map(({ label }): SetChange => ({ is, name: label }));
  const told = (is: 'groupAdded' | 'groupGone', list: readonly HeldGroup[]) =>
    list.map(({ name }): SetChange => ({ is, name }));
  return [
    ...said('periodAdded', without(content.periods, periods, periodKey)),
    ...said('periodGone', without(periods, content.periods, periodKey)),
    ...told('groupAdded', without(content.groups, groups, groupKey)),
    ...told('groupGone', without(groups, content.groups, groupKey)),
  ];
};

/** What changed since a set was given away last: measures field by field, periods, groups. */
export const setChanges = (row: MeasureSetRow, content: SetContent): readonly SetChange[] => [
  ...measureChanges(row, content),
  ...besideChanges(row, content),
];

/**
 * Measures in which something else is counted than when the set was given away last, under the same
 * number: others may have values by the earlier definition, which must not be added up with later
 * ones (R0). Where this map has values itself, that was asked when the sheet was changed.
 */
export const unnumbered = (
  changes: readonly SetChange[],
  measured: ReadonlySet<Id>,
): readonly { readonly id: Id; readonly name: string }[] =>
  changes.flatMap((change) =>
    change.is === 'measureChanged' &&
    change.version === null &&
    change.fields.some(changesCount) &&
    !measured.has(change.id)
      ? [{ id: change.id, name: change.name }]
      : [],
  );

/** The number a set has once it is given away: the same where nothing changed. */
export const versionAfter = (row: MeasureSetRow | null, changes: readonly SetChange[]): number =>
  row ? row.version + (changes.length > 0 ? 1 : 0) : 1;

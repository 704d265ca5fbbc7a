import { type Change, creating, updating } from '../change';
import { type MapDocument, rowOf } from '../document';
import type { Command } from '../edit';
import { type SetContent, setChanges, versionAfter } from '../givenSince';
import type { Id } from '../id';
import type { HeldDefinition, MeasureSetRow } from '../measureSetRow';
import { nameFrom } from '../name';
import type { Fields } from '../path';
import { ok, refuse } from '../result';

export interface SetToGive extends SetContent {
  /** The set that is given again; null for a new one. */
  readonly id: Id | null;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Measures whose next version begins with this, and what is written down for it. */
  readonly begins?: ReadonlySet<Id>;
  readonly told?: string;
}

const heldIn = ({ measures }: SetContent): Readonly<Record<Id, HeldDefinition>> =>
  Object.fromEntries(
    measures.map(({ id, said, version }) => [id, { said, version, here: version }]),
  );

const members = <T>(
  field: string,
  was: Readonly<Record<string, unknown>> | undefined,
  is: Readonly<Record<string, T>>,
): Readonly<Record<string, T | null>> =>
  Object.fromEntries([
    ...Object.keys(was ?? {}).map((id) => [`${field}.${id}`, null] as const),
    ...Object.entries(is).map(([id, one]) => [`${field}.${id}`, one] as const),
  ]);

const leftIn = ({ leftOut }: SetContent) =>
  Object.fromEntries(leftOut.map((id) => [id, true as const]));

const fieldsFor = (row: MeasureSetRow, set: SetToGive, name: string): Fields => {
  const changes = setChanges(row, set);
  return {
    name,
    ...members('leftOut', row.leftOut, leftIn(set)),
    ...(changes.length > 0 && {
      version: versionAfter(row, changes),
      at: set.at,
      ...members('measures', row.measures, heldIn(set)),
      periods: set.periods,
      groups: set.groups,
    }),
  } as Fields;
};

const rowFor = (set: SetToGive, id: Id, name: string): MeasureSetRow => ({
  id,
  kind: 'measureSet',
  ...{ name, version: 1, at: set.at, periods: set.periods, groups: set.groups },
  measures: heldIn(set),
  ...(set.leftOut.length > 0 && { leftOut: leftIn(set) }),
});

/** The next version of definitions that count something else than they did for others. */
const beginning = (document: MapDocument, { begins, told = '' }: SetToGive): Change =>
  updating(
    document,
    Object.fromEntries(
      [...(begins ?? [])].flatMap((id): [Id, Fields][] => {
        const row = rowOf(document, 'indicator', id);
        const version = (row?.version ?? 0) + 1;
        return row ? [[id, { version, [`versions.${version}`]: told }]] : [];
      }),
    ),
  );

const ownSet = (document: MapDocument, id: Id | null): MeasureSetRow | null => {
  const row = rowOf(document, 'measureSet', id);
  return row && row.sourceId === undefined ? row : null;
};

/**
 * Remembers definitions as they are given to others: version 1 the first time, the next one where
 * anything changed since, else the same. The id of the set is the focus of the edit.
 */
export const giveMeasureSet: Command<SetToGive> = (document, set, ids) => {
  const name = nameFrom(set.name);
  if (!name.ok) return name;
  if (set.measures.length === 0) return refuse({ reason: 'measureGone' });
  const there = ownSet(document, set.id);
  if (set.id && !there) return refuse({ reason: 'notThere' });
  const id = there?.id ?? ids.next('measureSet');
  const fields = there && fieldsFor(there, set, name.value);
  const begun = beginning(document, set);
  const made = fields
    ? updating(document, { [id]: fields })
    : creating(rowFor(set, id, name.value));
  const change = { ...made, updated: { ...begun.updated, ...made.updated } };
  return ok({
    change,
    focus: id,
    label: { key: 'history.giveMeasures', values: { name: name.value } },
  });
};

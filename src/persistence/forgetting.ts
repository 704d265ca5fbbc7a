import type { Change } from '../domain/change';
import { type Forgetting, forgetting } from '../domain/forget';
import type { Id } from '../domain/id';
import type { StampedRow } from '../domain/mapCopy';
import type { PersonRow, Row } from '../domain/row';
import { isRecord } from '../domain/schemaCheck';
import type { Forgets, JournalRecord, StoredRecord } from '../store/ports';
import type { KeptMap, KeptRow, News, SafeCopy } from './kept';

/** Everything that storage holds of one map. */
export interface Whole {
  readonly kept: KeptMap;
  /** Deleted ones too. */
  readonly rows: readonly KeptRow[];
  readonly records: readonly StoredRecord[];
  readonly copies: readonly SafeCopy[];
}

type Versions = readonly Partial<PersonRow>[];

/** What a change says that a person is or was called. */
const versionsIn = ({ created, updated, deleted }: Change, person: Id): Versions => {
  const { from = {}, to = {} } = updated[person] ?? {};
  const rows = [created[person], deleted[person]].filter((row) => row !== undefined);
  const fields = [from, to].filter((one) => Object.keys(one).length > 0);
  return [...rows, ...fields] as readonly Partial<PersonRow>[];
};

const isTie = (row: Row, person: Id): boolean =>
  (row.kind === 'contact' || row.kind === 'owner') && row.person === person;

/** All rows of a copy, deleted ones too. */
export const copied = ({ copy }: SafeCopy): readonly StampedRow[] => [
  ...copy.rows,
  ...(copy.removed ?? []),
];

/** What is known of a person anywhere in a map; null when storage has nothing of them. */
export const forgettingIn = (whole: Whole, { person, word }: Forgets): Forgetting | null => {
  const rows = [...whole.rows, ...whole.copies.flatMap(copied)]
    .map(({ row }) => row)
    .filter((row) => isRecord(row));
  const now = whole.rows.filter(({ id }) => id === person).map(({ row }) => row as PersonRow);
  const before = [
    ...(rows.filter(({ id }) => id === person) as PersonRow[]),
    ...whole.records.flatMap(({ change }) => versionsIn(change, person)),
  ];
  if (now.length + before.length === 0) return null;
  const ties = new Set(rows.filter((row) => isTie(row, person)).map(({ id }) => id));
  return forgetting(person, now, before, ties, word);
};

/** The same for what one window has in memory. */
export const forgettingAmong = (
  rows: readonly Row[],
  records: readonly JournalRecord[],
  { person, word }: Forgets,
): Forgetting => {
  const now = rows.filter(({ id }) => id === person) as readonly PersonRow[];
  const before = records.flatMap(({ change }) => versionsIn(change, person));
  const made = records.flatMap(({ change }) => [
    ...Object.values(change.created),
    ...Object.values(change.deleted),
  ]);
  const ties = [...rows, ...made].filter((row) => isTie(row, person)).map(({ id }) => id);
  return forgetting(person, now, before, new Set(ties), word);
};

/** True when somebody was taken out of the map since: what is in memory is stale. */
export const isForgetting = ({ records }: News): boolean =>
  records.some(({ forgets }) => forgets !== undefined);

import type { Id } from '../../domain/id';
import { sameNameKey } from '../../domain/name';
import { ok, type Result, refuse } from '../../domain/result';
import type { MessageKey } from '../../messages/en';
import type { CellRefusal } from './column';
import { everyName } from './listText';

export interface Named {
  readonly id: Id;
  readonly name: string;
}

/** Rows by what they are called; several may share a name. */
type NameIndex = ReadonlyMap<string, readonly Named[]>;

export const indexOf = (all: readonly Named[]): NameIndex => {
  const index = new Map<string, Named[]>();
  for (const one of all) {
    const key = sameNameKey(one.name);
    const same = index.get(key);
    if (same) same.push(one);
    else index.set(key, [one]);
  }
  return index;
};

/** The first row of a name, rather one of `had` than another. */
export const oneNamed = (
  index: NameIndex,
  name: string,
  had: readonly Id[],
  taken: ReadonlySet<Id> = new Set(),
): Id | null => {
  const free = (index.get(sameNameKey(name)) ?? []).filter(({ id }) => !taken.has(id));
  return (free.find(({ id }) => had.includes(id)) ?? free[0])?.id ?? null;
};

/** `Mentors, Labs` where there is no such name: commas part the names as well. */
const byComma = (index: NameIndex, name: string): readonly string[] => {
  if (index.has(sameNameKey(name))) return [name];
  const parts = name.split(',').map((one) => one.trim());
  return parts.every((one) => index.has(sameNameKey(one))) ? parts : [name];
};

/** The rows that the text of a cell names, or the first name that nobody has. */
export const allNamed = (
  index: NameIndex,
  text: string,
  had: readonly Id[],
  unknown: MessageKey,
): Result<readonly Id[], CellRefusal> => {
  const found = new Set<Id>();
  for (const name of everyName(text).flatMap((one) => byComma(index, one))) {
    const id = oneNamed(index, name, had, found);
    if (id) found.add(id);
    else if (!index.has(sameNameKey(name))) return refuse({ key: unknown, values: { name } });
  }
  return ok([...found]);
};

/** What comes and what goes, from one set of members to another. */
export const between = <T>(had: readonly T[], wanted: readonly T[]) => ({
  added: wanted.filter((one) => !had.includes(one)),
  taken: had.filter((one) => !wanted.includes(one)),
});

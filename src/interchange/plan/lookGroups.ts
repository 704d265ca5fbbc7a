import { lookKey } from '../../domain/lookKey';
import { sameNameKey } from '../../domain/name';
import { mapped, type Steps } from '../../domain/steps';
import type { Draft } from './draft';
import { type Origin, sourceAt } from './source';

const keyOf = (draft: Draft): string => `${lookKey(draft.name)}|${draft.kind ?? ''}`;

/** Rows that look the same, by a key that stays the same for the same rows. */
export type Groups = Map<string, readonly Draft[]>;

/** Rows by how their names look and their kinds. */
function* groupsOf(drafts: readonly Draft[]): Steps<Groups> {
  const groups = new Map<string, Draft[]>();
  yield* mapped(drafts, (draft) => {
    const key = keyOf(draft);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  });
  return groups;
}

/** Rows without a kind belong to those of their name in other files, where these have one kind. */
const acrossKinds = (groups: Groups): Groups => {
  const kindsOf = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const look = key.slice(0, key.lastIndexOf('|') + 1);
    if (key !== look) kindsOf.set(look, [...(kindsOf.get(look) ?? []), key]);
  }
  const all = new Map(groups);
  for (const [look, [key, ...others]] of kindsOf) {
    const bare = groups.get(look);
    if (!bare || key === undefined || others.length > 0) continue;
    const group = [...(groups.get(key) ?? []), ...bare].sort((a, b) => a.line - b.line);
    all.delete(look);
    all.set(key, group);
  }
  return all;
};

/** Rows by their name as it is written, but for case and spaces. */
const byName = (group: readonly Draft[]): readonly (readonly Draft[])[] => {
  const names = new Map<string, Draft[]>();
  for (const draft of group) {
    const key = sameNameKey(draft.name);
    names.set(key, [...(names.get(key) ?? []), draft]);
  }
  return [...names.values()];
};

/**
 * Among rows that look the same, those that mean one partner: several files speak of it in the
 * same words, each once. Of several such names the one of most files; none within one file.
 */
export const oneInEach = (
  group: readonly Draft[],
  origins: readonly Origin[],
): readonly Draft[] => {
  if (origins.length < 2) return [];
  const isOne = (drafts: readonly Draft[]): boolean =>
    drafts.length > 1 &&
    new Set(drafts.map(({ line }) => sourceAt(origins, line))).size === drafts.length;
  return byName(group)
    .filter(isOne)
    .reduce((most, one) => (one.length > most.length ? one : most), []);
};

/** The rows of one file or several that look the same; each row is in one group. */
export function* lookingSame(drafts: readonly Draft[], origins: readonly Origin[]): Steps<Groups> {
  const groups = yield* groupsOf(drafts);
  return origins.length > 1 ? acrossKinds(groups) : groups;
}

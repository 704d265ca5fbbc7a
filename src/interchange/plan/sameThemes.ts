import { sameNameKey } from '../../domain/name';
import { type Draft, withNote } from './draft';
import { type Origin, sourceAt } from './source';

/** Drawn themes once more, each theme that several files draw only once. */
export interface JoinedThemes {
  readonly drafts: readonly Draft[];
  /** The line whose theme a line became part of. */
  readonly into: ReadonlyMap<number, number>;
}

const grouped = (drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> => {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = sameNameKey(draft.name);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return groups;
};

const joined = (first: Draft, second: Draft): Draft => ({
  ...first,
  under: [...new Set([...first.under, ...second.under])],
  sourceId: first.sourceId ?? second.sourceId,
  notes: withNote(first.notes, second.notes),
  asides: [...first.asides, ...second.asides],
});

/** Themes of one name are one where no file has two of them: a file knows its own apart. */
export const joinedThemes = (
  drafts: readonly Draft[],
  origins: readonly Origin[],
): JoinedThemes => {
  const into = new Map<number, number>();
  const made = new Map<Draft, Draft>();
  if (origins.length < 2) return { drafts, into };
  for (const group of grouped(drafts).values()) {
    const [first, ...others] = group;
    const files = new Set(group.map(({ line }) => sourceAt(origins, line)));
    if (!first || files.size < group.length) continue;
    made.set(first, others.reduce(joined, first));
    for (const { line } of others) into.set(line, first.line);
  }
  return {
    into,
    drafts: drafts.filter(({ line }) => !into.has(line)).map((draft) => made.get(draft) ?? draft),
  };
};

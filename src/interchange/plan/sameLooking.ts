import { sameNameKey } from '../../domain/name';
import type { FieldRow } from '../../domain/row';
import { mapped, type Steps } from '../../domain/steps';
import type { Remark, RowProblem } from '../problem';
import type { OneChoice, PlanChoices } from './choices';
import { type Draft, withNote } from './draft';
import { lookingSame, oneInEach } from './lookGroups';
import type { SameLooking } from './plan';
import { notesProblem } from './readRow';
import type { Origin } from './source';

export interface Grouped {
  readonly drafts: readonly Draft[];
  readonly sameLooking: readonly SameLooking[];
  readonly problems: readonly RowProblem[];
  readonly remarks: readonly Remark[];
  /** How many rows became part of another. */
  readonly joined: number;
  /** The line whose row a joined line became part of. */
  readonly into: ReadonlyMap<number, number>;
}

type FieldNames = ReadonlyMap<string, FieldRow>;

interface Joining {
  readonly draft: Draft;
  readonly remarks: readonly Remark[];
}

/** Values of the second that the first has otherwise: `Address: 20 Ames Street`. */
const differing = (
  first: Draft,
  second: Draft,
  fields: FieldNames,
): readonly [string, string][] => [
  ...[...second.fields]
    .filter(([id, value]) => first.fields.has(id) && first.fields.get(id) !== value)
    .map(([id, value]): [string, string] => [fields.get(id)?.name ?? '', String(value)]),
  ...Object.entries(second.facts)
    .filter(([path, value]) => path in first.facts && first.facts[path] !== value)
    .map(([path, value]): [string, string] => [path, String(value)]),
  ...(first.status && second.status && first.status !== second.status
    ? [['status', second.status] as [string, string]]
    : []),
];

/** One partner of two rows: the first one's values, the second one's where the first has none. */
const joined = (first: Draft, second: Draft, fields: FieldNames): Joining => {
  const others = differing(first, second, fields);
  const known = new Set(first.themes.map(sameNameKey));
  const draft: Draft = {
    ...first,
    themes: [...first.themes, ...second.themes.filter((name) => !known.has(sameNameKey(name)))],
    kind: first.kind ?? second.kind,
    status: first.status ?? second.status,
    sourceId: first.sourceId ?? second.sourceId,
    fields: new Map([...second.fields, ...first.fields]),
    facts: { ...second.facts, ...first.facts },
    under: [...new Set([...first.under, ...second.under])],
    people: [...first.people, ...second.people],
    owners: [...first.owners, ...second.owners],
    gives: [...first.gives, ...second.gives],
    gets: [...first.gets, ...second.gets],
    notes: withNote(first.notes, second.notes),
    asides: [
      ...first.asides,
      ...second.asides,
      ...others.map(([name, value]) => `${name}: ${value}`),
    ],
  };
  const remarks = others.map(
    ([column, value]): Remark => ({
      line: second.line,
      reason: 'valueJoined',
      values: { column, value },
    }),
  );
  return { draft, remarks };
};

const joinAll = (group: readonly Draft[], fields: FieldNames): Joining =>
  group.slice(1).reduce<Joining>(
    (sofar, next) => {
      const { draft, remarks } = joined(sofar.draft, next, fields);
      return { draft, remarks: [...sofar.remarks, ...remarks] };
    },
    { draft: group[0] as Draft, remarks: [] },
  );

/** The lines that become one; one line alone joins nothing. */
const joinedLines = (lines: readonly number[], choice: OneChoice): readonly number[] => {
  if (typeof choice === 'string') return choice === 'join' ? lines : [];
  const chosen = lines.filter((line) => choice.includes(line));
  return chosen.length > 1 ? chosen : [];
};

/**
 * Finds rows of the same name and kind, and makes one partner of those a person wants joined. Rows
 * of several files that name the same partner are joined unless a person says otherwise.
 */
export function* groupedDrafts(
  drafts: readonly Draft[],
  choices: PlanChoices,
  fields: FieldNames,
  origins: readonly Origin[],
): Steps<Grouped> {
  const sameLooking: SameLooking[] = [];
  const remarks: Remark[] = [];
  const problems: RowProblem[] = [];
  const into = new Map<number, number>();
  const replaced = new Map<Draft, Draft | null>();
  const groups = [...(yield* lookingSame(drafts, origins))].filter(([, { length }]) => length > 1);
  yield* mapped(groups, ([key, group]) => {
    const usual = oneInEach(group, origins).map(({ line }) => line);
    const lines = group.map(({ line }) => line);
    const joined = joinedLines(lines, choices.sameLooking?.[key] ?? usual);
    sameLooking.push({ key, name: group[0]?.name ?? '', lines, joined, usual });
    const ones = group.filter(({ line }) => joined.includes(line));
    const [first] = ones;
    if (!first) return;
    const joining = joinAll(ones, fields);
    const problem = notesProblem(joining.draft);
    remarks.push(...joining.remarks);
    if (problem) problems.push(problem);
    for (const one of ones) {
      replaced.set(one, null);
      into.set(one.line, first.line);
    }
    replaced.set(first, problem ? null : joining.draft);
  });
  const kept = drafts
    .map((draft) => (replaced.has(draft) ? replaced.get(draft) : draft))
    .filter((draft) => draft !== null && draft !== undefined);
  const joinedRows = drafts.length - kept.length - problems.length;
  return { drafts: kept, sameLooking, remarks, problems, joined: joinedRows, into };
}

import { allActivities, counts, partnersIn } from '../activities';
import { type ActivityRow, levels } from '../activityRow';
import { isAcross } from '../derivedFields';
import type { MapDocument } from '../document';
import type { Id } from '../id';
import { sameNameKey } from '../name';
import { type FieldRow, type NodeRow, partnerKinds, statuses } from '../row';
import { stagesOf } from '../stages';
import { type ColorKey, isColorKey, ownField } from './lookFields';

/** What a partner holds in a field, as far as a color can say it. */
export type Said =
  /** Words of the map; equal ones have the same key. */
  | { readonly is: 'words'; readonly key: string; readonly text: string }
  /** A code of ours with its place in the list of codes; the screen has words for it. */
  | { readonly is: 'code'; readonly key: string; readonly place: number }
  | { readonly is: 'number'; readonly value: number }
  /** What has no color of its own, so many kinds of it. */
  | { readonly is: 'rest'; readonly key: string; readonly kinds: number };

export type ReadValue = (partner: NodeRow) => Said | null;

type SayCode = (key: string) => Said;

/** Codes of a list, each made once. */
const codes = (list: readonly string[]): SayCode => {
  const made = new Map(list.map((key, place) => [key, { is: 'code', key, place } as const]));
  return (key) => made.get(key) ?? { is: 'code', key, place: list.length };
};

/** Words of the map, the same text looked at once. */
const wordReader = (): ((text: string) => Said | null) => {
  const known = new Map<string, Said | null>([['', null]]);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const key = sameNameKey(text);
    const said: Said | null = key ? { is: 'words', key, text: text.trim() } : null;
    known.set(text, said);
    return said;
  };
};

/** What the activities of each partner say of one field; the same as `derivedOf`, for all at once. */
const heldByActivity = <T>(
  document: MapDocument,
  said: (activity: ActivityRow) => T | undefined,
): ReadonlyMap<Id, ReadonlySet<T>> => {
  const found = new Map<Id, Set<T>>();
  for (const activity of allActivities(document)) {
    const value = said(activity);
    if (value === undefined || !counts(activity)) continue;
    for (const { id } of partnersIn(document, activity)) {
      const held = found.get(id);
      if (held) held.add(value);
      else found.set(id, new Set([value]));
    }
  }
  return found;
};

const stageReader = (document: MapDocument): ReadValue => {
  const keys = stagesOf(document).map(({ key }) => key);
  const code = codes([...keys, 'several', 'across']);
  const byActivity = heldByActivity(document, ({ stage }) => stage);
  return ({ id, stages }) => {
    const said = byActivity.get(id);
    if (!said && !stages) return null;
    const done = keys.filter((key) => said?.has(key));
    const held = done.length > 0 ? done : keys.filter((key) => stages?.[key]);
    const [first, second] = held;
    if (!first) return null;
    if (!second) return code(first);
    return code(isAcross(document, held) ? 'across' : 'several');
  };
};

const levelReader = (document: MapDocument): ReadValue => {
  const code = codes([...levels.map(String), 'both']);
  const byActivity = heldByActivity(document, ({ level }) => level);
  return ({ id, level }) => {
    const said = byActivity.get(id);
    if (!said) return level ? code(String(level)) : null;
    const [first, second] = said;
    return code(second ? 'both' : String(first));
  };
};

const kindReader = (): ReadValue => {
  const code = codes(partnerKinds);
  return ({ partnerKind }) => (partnerKind ? code(partnerKind) : null);
};

const readers: Readonly<Record<ColorKey, (document: MapDocument) => ReadValue>> = {
  status: () => {
    const code = codes(statuses);
    return ({ status = 'existing' }) => code(status);
  },
  partnerKind: kindReader,
  sector: () => {
    const words = wordReader();
    return ({ sector = '' }) => words(sector);
  },
  stage: stageReader,
  level: levelReader,
};

const ownReader = ({ id, fieldType }: FieldRow): ReadValue => {
  const [code, words] = [codes(['yes', 'no']), wordReader()];
  return ({ fields }) => {
    const value = fields?.[id];
    if (value === undefined) return null;
    if (typeof value === 'boolean') return code(value ? 'yes' : 'no');
    if (fieldType !== 'number') return words(String(value));
    return typeof value === 'number' ? { is: 'number', value } : null;
  };
};

/** Reads what partners hold in a field: a key of ours or the id of an own field. */
export const valueReader = (document: MapDocument, by: string): ReadValue => {
  if (isColorKey(by)) return readers[by](document);
  const field = ownField(document, by);
  return field ? ownReader(field) : () => null;
};

import { oneLine } from '../../domain/name';
import { type PlainElement, plainElement } from '../plain/plainMap';
import type { Counting } from './kumuNotices';
import { spokeType } from './kumuWords';
import type { RawElement, RawValues } from './rawKumu';

interface Draft {
  readonly id: string;
  element: RawElement;
  values: Map<string, string>;
}

/** Kumu tells elements apart by their id, else by label and type. */
const identityOf = ({ id, label, type }: RawElement): string =>
  id === '' ? JSON.stringify([label, type]) : id;

const filled = (values: RawValues): RawValues => values.filter(([, value]) => value !== '');

const updated = (before: RawElement, after: RawElement): RawElement => ({
  ...after,
  label: after.label || before.label,
  type: after.type || before.type,
  description: after.description || before.description,
});

const draftsOf = (elements: readonly RawElement[], counts: Counting): readonly Draft[] => {
  const drafts = new Map<string, Draft>();
  for (const element of elements) {
    const identity = identityOf(element);
    const draft = drafts.get(identity);
    if (draft) {
      counts.note('elementJoined', { label: element.label || element.id });
      draft.element = updated(draft.element, element);
      for (const [name, value] of filled(element.values)) draft.values.set(name, value);
    } else if (element.label || element.id)
      drafts.set(identity, { id: element.id, element, values: new Map(filled(element.values)) });
    else counts.note('labelMissing', {}, element.line);
  }
  return [...drafts.values()];
};

/** Numbers names that are used already; each name goes on counting where it was. */
const numbering = (used: ReadonlySet<string>): ((name: string) => string) => {
  const last = new Map<string, number>();
  return (name) => {
    let count = (last.get(name) ?? 1) + 1;
    while (used.has(`${name} (${count})`)) count++;
    last.set(name, count);
    return `${name} (${count})`;
  };
};

/** An element without an id goes by its label, or label and type where two have the same. */
const idsFor = (drafts: readonly Draft[]): readonly string[] => {
  const used = new Set(drafts.map(({ id }) => id));
  const numbered = numbering(used);
  return drafts.map(({ id, element: { label, type } }) => {
    if (id !== '') return id;
    const wishes = [label, `${label} (${type})`];
    const mine = wishes.find((wish) => !used.has(wish)) ?? numbered(label);
    used.add(mine);
    return mine;
  });
};

const elementOf = ({ element, values }: Draft, id: string): PlainElement => {
  const isCenter = element.type === 'center';
  const isOurs = isCenter || element.type === spokeType;
  return {
    ...plainElement(id, oneLine(element.label) || id),
    role: isOurs ? (isCenter ? 'center' : 'theme') : null,
    type: isOurs ? '' : element.type,
    description: element.description,
    values: Object.fromEntries(values),
    at: element.at,
    pinned: element.pinned,
  };
};

/** The elements of a Kumu file, each once: what stands lower updates what stands higher. */
export const gatherElements = (
  raw: readonly RawElement[],
  counts: Counting,
): readonly PlainElement[] => {
  const drafts = draftsOf(raw, counts);
  const ids = idsFor(drafts);
  return drafts.map((draft, at) => elementOf(draft, ids[at] ?? draft.id));
};

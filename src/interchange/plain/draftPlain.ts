import { lengthOf, nameLimit } from '../../domain/row';
import { type PlainElement, type PlainLink, type PlainMap, plainElement } from './plainMap';

/** An element while its file is still being read. */
export interface DraftElement {
  readonly id: string;
  label: string;
  readonly values: Map<string, string>;
  at: PlainElement['at'];
  radius: number | null;
  color: string | null;
  /** The one it stands in, in files where one circle can hold others. */
  readonly inside: string | null;
}

/** An element of which nothing is read yet. */
export const draftElement = (id: string, label: string, inside: string | null): DraftElement => ({
  id,
  label,
  values: new Map(),
  at: null,
  radius: null,
  color: null,
  inside,
});

const valuesOf = (values: ReadonlyMap<string, string>): PlainElement['values'] =>
  Object.fromEntries([...values].filter(([, value]) => value !== ''));

/** Drafts as elements: what holds others is a theme, and they are under it. */
export const drafted = (drafts: readonly DraftElement[]): readonly PlainElement[] => {
  const holders = new Set(drafts.map(({ inside }) => inside));
  return drafts.map(({ id, label, values, at, radius, color, inside }) => ({
    ...plainElement(id, label),
    role: holders.has(id) ? 'theme' : null,
    under: inside === null ? [] : [inside],
    values: valuesOf(values),
    at,
    radius,
    color,
  }));
};

/** What a file says of itself, when it is short enough to be the name of a map. */
export const titleFrom = (text: string): string => {
  const title = text.trim();
  return lengthOf(title) <= nameLimit && !title.includes('\n') ? title : '';
};

/** The name of the center, else what the file calls itself. */
export const titled = (plain: PlainMap): PlainMap => ({
  ...plain,
  title: plain.title || (plain.elements.find(({ role }) => role === 'center')?.label ?? ''),
});

/** A connection while its file is still being read. */
export interface DraftLink extends Omit<PlainLink, 'values'> {
  label: string;
  readonly values: Map<string, string>;
}

/** Drafts as connections; the label of one is its type. */
export const draftedLinks = (drafts: readonly DraftLink[]): readonly PlainLink[] =>
  drafts.map(({ id, from, to, type, label, direction, values }) => ({
    id,
    from,
    to,
    type: label || type,
    direction,
    values: valuesOf(values),
  }));

/** Fills in what a file says once for all that do not say it themselves. */
export const withDefaults = (
  drafts: readonly { readonly values: Map<string, string> }[],
  defaults: ReadonlyMap<string, string>,
): void => {
  for (const { values } of drafts)
    for (const [name, value] of defaults) if (!values.has(name)) values.set(name, value);
};

import { type MapDocument, nodeOf } from '../document';
import type { Id } from '../id';
import { oneLine } from '../name';
import { type Branch, outlineOf } from '../outline';
import type { NodeRow } from '../row';
import { entryOf } from './entryOf';
import { escaped } from './escape';
import type { PartnerEntry } from './line';

const list = (word: string, items: readonly string[]): readonly string[] =>
  items.length > 0 ? [`${word}: ${items.map((item) => escaped(item, 'item')).join(', ')}`] : [];

const eachAfter = (mark: string, names: readonly string[]): readonly string[] =>
  names.map((name) => mark + escaped(name, 'value'));

/** One partner as a line says it. */
export const textOfEntry = (entry: PartnerEntry): string =>
  [
    escaped(entry.name, 'name'),
    ...(entry.contact === null ? [] : [`/ ${escaped(entry.contact, 'value')}`]),
    ...eachAfter('@', entry.themes),
    ...(entry.status === null ? [] : [`~${entry.status}`]),
    ...eachAfter('!', entry.owners),
    ...list('gives', entry.gives),
    ...list('gets', entry.gets),
  ].join(' ');

/**
 * A partner as one line that reads back to the same: with `@theme` for each of its themes, or none
 * when it is only in the theme it stands `under`. Empty for anything else.
 */
export const textOfPartner = (document: MapDocument, id: Id, under: Id | null = null): string =>
  nodeOf(document, id)?.type === 'partner' ? textOfEntry(entryOf(document, id, under)) : '';

const textOfTheme = ({ name }: NodeRow, depth: number): string =>
  `${depth > 0 ? '##' : '#'} ${escaped(oneLine(name), 'whole')}`;

const flat = (branch: Branch, depth = 0): readonly (readonly [Branch, number])[] => [
  [branch, depth],
  ...branch.subThemes.flatMap((sub) => flat(sub, depth + 1)),
];

/** A partner of several themes stands under the last: those it names by `@` are made by then. */
const linesOf = (document: MapDocument): readonly string[] => {
  const branches = outlineOf(document).themes.flatMap((branch) => flat(branch));
  const lastOf = new Map<Id, Id>();
  for (const [{ theme, partners }] of branches)
    for (const partner of partners) lastOf.set(partner.id, theme.id);
  return branches.flatMap(([{ theme, partners }, depth]) => [
    textOfTheme(theme, depth),
    ...partners
      .filter(({ id }) => lastOf.get(id) === theme.id)
      .map(({ id }) => textOfPartner(document, id, theme.id)),
  ]);
};

/**
 * A whole map as lines that read back to the same: its center, partners not sorted yet, then each
 * theme with its partners.
 */
export const textOfMap = (document: MapDocument): string => {
  const { center, unsorted } = outlineOf(document);
  return [
    ...(center ? [escaped(oneLine(center.name), 'whole')] : []),
    ...unsorted.map(({ id }) => textOfPartner(document, id)),
    ...linesOf(document),
  ].join('\n');
};

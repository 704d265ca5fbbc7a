import { pinnedIds } from '../../domain/commands/arrange';
import { type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { oneLine } from '../../domain/name';
import { themesOf } from '../../domain/outline';
import type { NodeRow, NoteRow } from '../../domain/row';
import type { Words } from '../../messages/words';
import type { Arcs } from '../mapMeasures/circleArcs';
import { connectionsOf } from './connections';
import type { Item } from './items';

/** What a label says beyond the circle's own row; plain values, so that rows stay as they are. */
export interface Facts {
  readonly connections: number;
  /** Names of the other themes of a partner. */
  readonly alsoIn: string;
  readonly pinned: boolean;
  /** Outside of what the filter or the focus shows. */
  readonly faded: boolean;
  /** How its measures stand, while the map shows them; empty otherwise. */
  readonly measures: string;
}

const noArcs: Pick<Arcs, 'get'> = new Map();

/** Finds the facts of the items of one document. */
export const factsOf = (
  document: MapDocument,
  isFaded: (id: Id) => boolean = () => false,
  arcs: Pick<Arcs, 'get'> = noArcs,
): ((item: Item) => Facts) => {
  const pinned = new Set<Id>(pinnedIds(document));
  return ({ id, node, theme }) => ({
    connections: node ? connectionsOf(document, node.id).length : 0,
    alsoIn: node ? namesBeside(document, node, theme) : '',
    pinned: node !== null && pinned.has(node.id),
    faded: id !== null && isFaded(id),
    measures: (node && arcs.get(node.id)?.said) ?? '',
  });
};

const namesBeside = (document: MapDocument, node: NodeRow, theme: Id | null): string =>
  node.type !== 'partner'
    ? ''
    : themesOf(document, node)
        .filter((id) => id !== theme)
        .map((id) => nodeOf(document, id)?.name ?? '')
        .join(', ');

const partnerLabel = (words: Words, node: NodeRow, facts: Facts): string =>
  [
    words('outline.item.partner', {
      name: node.name,
      status: words(`outline.status.${node.status ?? 'existing'}`),
    }),
    facts.connections && words('outline.item.connections', { count: facts.connections }),
    facts.alsoIn && words('outline.item.alsoIn', { themes: facts.alsoIn }),
    facts.measures && `${facts.measures}.`,
    facts.pinned && words('outline.item.pinned'),
    facts.faded && words('filter.faded'),
  ]
    .filter(Boolean)
    .join(' ');

const themeLabel = (words: Words, name: string, partners: number, subThemes: number): string =>
  [
    words('outline.item.theme', {
      name,
      partners: words('outline.item.partners', { count: partners }),
    }),
    subThemes && words('outline.item.subThemes', { count: subThemes }),
  ]
    .filter(Boolean)
    .join(', ');

const mostLetters = 60;

/** The first words of a note. */
export const firstWords = ({ text }: NoteRow): string => {
  const line = oneLine(text);
  const letters = [...line];
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : line;
};

/** A note, or the group of all notes, as it is read out. */
export const noteLabelOf = (words: Words, note: NoteRow | null, count: number): string =>
  note
    ? words('notes.item', { text: firstWords(note) })
    : words('notes.group', { notes: words('notes.count', { count }) });

/** An item as it is read out. */
export const labelOf = (
  words: Words,
  node: NodeRow | null,
  facts: Facts & { readonly partners: number; readonly subThemes: number },
): string => {
  if (!node)
    return words('outline.item.unsorted', {
      partners: words('outline.item.partners', { count: facts.partners }),
    });
  if (node.type === 'partner') return partnerLabel(words, node, facts);
  if (node.type === 'theme') return themeLabel(words, node.name, facts.partners, facts.subThemes);
  const center = words(`outline.item.${node.centerKind ?? 'project'}`, { name: node.name });
  return facts.measures ? `${center}. ${facts.measures}.` : center;
};

import { nodeOf } from '../../domain/document';
import type { Edit } from '../../domain/edit';
import { partnersOfTheme, themesOf } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import type { MapTools } from '../map/tools';
import { pairsShown } from './usePairs';

/** The circles that an edit made, as they may be shown, in the order of their making. */
export const madeIn = (tools: MapTools, edit: Edit): readonly NodeRow[] => {
  const seen = tools.seen();
  return Object.values(edit.change.created)
    .map(({ id }) => nodeOf(seen, id))
    .filter((node) => node !== null);
};

const oneAdded = (tools: MapTools, partner: NodeRow): string => {
  const seen = tools.seen();
  const { words } = tools;
  const [theme] = themesOf(seen, partner);
  return words('capture.line.added', {
    name: partner.name,
    theme: nodeOf(seen, theme)?.name ?? words('outline.unsorted'),
    partners: words('capture.line.partners', {
      count: partnersOfTheme(seen, theme ?? null).length,
    }),
  });
};

/** Pairs that an edit brought about, in one sentence; empty when there are none. */
const alikeText = (tools: MapTools, made: readonly NodeRow[]): string => {
  const pairs = pairsShown(tools);
  const like = made.find(({ id }) => pairs.some(({ a, b }) => a === id || b === id));
  return like
    ? tools.words('capture.line.looksAlike', { name: like.name, count: pairs.length })
    : '';
};

/** What a line came to, as it is read out. */
export const enteredText = (tools: MapTools, edit: Edit): string => {
  const { words } = tools;
  const made = madeIn(tools, edit);
  const partners = made.filter(({ type }) => type === 'partner');
  const [first] = partners;
  const theme = made.find(({ type }) => type === 'theme');
  const what = (): string => {
    if (first && partners.length === 1) return oneAdded(tools, first);
    if (first) return words('capture.line.addedMany', { count: partners.length });
    if (theme) return words('capture.line.addedTheme', { theme: theme.name });
    return words('said.done', { what: tools.what(edit.label) });
  };
  return [what(), alikeText(tools, partners)].filter(Boolean).join(' ');
};

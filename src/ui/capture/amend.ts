import { escaped } from '../../domain/capture/escape';
import { readLine } from '../../domain/capture/readLine';
import { textOfPartner } from '../../domain/capture/writeLine';
import { amendPartner } from '../../domain/commands/amendPartner';
import { renameNode } from '../../domain/commands/describe';
import { type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { oneLine } from '../../domain/name';
import { partnersOf } from '../../domain/outline';
import type { Refusal } from '../../domain/refusal';
import type { NodeRow } from '../../domain/row';
import type { Entry } from '../../store/history';
import type { MapTools } from '../map/tools';

/** Circles that one line made: its partners, else the theme or center it named. */
const madeBy = ({ change }: Entry): readonly Id[] => {
  const nodes = Object.values(change.created).filter((row) => row.kind === 'node');
  const partners = nodes.filter(({ type }) => type === 'partner');
  return (partners.length ? partners : nodes).map(({ id }) => id).reverse();
};

/** What was entered, the newest first: by this window, then whatever stood there before. */
const entries = (tools: MapTools): readonly Id[] => {
  const { document, history } = tools.map.store.state.getState();
  const own = [...history.undo].reverse().flatMap(madeBy);
  const others = [...partnersOf(document)].reverse().map(({ id }) => id);
  return [...new Set([...own, ...others])].filter((id) => nodeOf(document, id));
};

/** The entry before (`by` 1) or after one; from null the last that was made. */
export const entryBeside = (tools: MapTools, id: Id | null, by: 1 | -1): Id | null => {
  const all = entries(tools);
  const at = id ? all.indexOf(id) : -1;
  return all[at + by] ?? null;
};

/** A circle as the line that would make it. */
export const textOf = (document: MapDocument, node: NodeRow): string => {
  if (node.type === 'partner') return textOfPartner(document, node.id);
  if (node.type === 'center') return escaped(oneLine(node.name), 'whole');
  return `${node.parent ? '##' : '#'} ${escaped(oneLine(node.name), 'whole')}`;
};

const nameIn = (text: string): string => {
  const line = readLine(text, { hasCenter: false, themes: [] });
  return line && line.is !== 'partners' ? line.name : '';
};

/** Makes an entry say what the line says now; the refusal when it cannot, null when all is well. */
export const amend = (tools: MapTools, id: Id, text: string): Refusal | null => {
  const { store } = tools.map;
  const isPartner = nodeOf(store.state.getState().document, id)?.type === 'partner';
  const result = isPartner
    ? store.run(amendPartner, { id, text })
    : store.run(renameNode, { id, name: nameIn(text) });
  if (!result.ok) return result.error.reason === 'nothingToDo' ? null : result.error;
  const what = tools.what(result.value.label);
  tools.services.announcer.polite(tools.words('said.done', { what }));
  return null;
};

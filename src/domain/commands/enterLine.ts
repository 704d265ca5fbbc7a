import { type Draft, draftOn } from '../capture/draft';
import type { Entering } from '../capture/nextTheme';
import { putLine } from '../capture/putLine';
import { creating } from '../change';
import { type MapDocument, nodeOf } from '../document';
import type { Command, Edit, Label } from '../edit';
import type { Id } from '../id';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { NodeRow } from '../row';
import { labelFor } from './find';

const isTheme = (document: MapDocument, theme: Id | null): boolean =>
  theme === null || nodeOf(document, theme)?.type === 'theme';

const labelOf = ({ themes }: Draft, nodes: readonly NodeRow[]): Label => {
  const [node, ...others] = nodes;
  if (!node || others.length > 0) return labelFor('history.addPartners', nodes);
  if (node.type === 'center') return { key: 'history.addCenter', values: { name: node.name } };
  if (node.type === 'theme') return { key: 'history.addTheme', values: { name: node.name } };
  const its = themes.filter(({ id }) => node.themes?.[id]).map(({ name }) => name);
  const theme = its.length === 1 ? its[0] : undefined;
  return theme
    ? { key: 'history.addPartnerTo', values: { name: node.name, theme } }
    : { key: 'history.addPartner', values: { name: node.name } };
};

const editOf = (draft: Draft, nodes: readonly NodeRow[], label: Label): Result<Edit, Refusal> => {
  const focus = nodes.at(-1)?.id;
  return ok({ change: creating(...draft.made), label, ...(focus && { focus }) });
};

/**
 * Makes everything that one line says, as one edit; its focus is the last circle made. A theme
 * that is there already is not made twice: then the change is empty and the focus that theme.
 */
export const enterLine: Command<Entering> = (document, entering, ids) => {
  if (!isTheme(document, entering.theme)) return refuse({ reason: 'notATheme' });
  const draft = draftOn(document, ids);
  const taken = putLine(draft, entering);
  if (!taken.ok) return taken;
  return editOf(draft, taken.value.nodes, labelOf(draft, taken.value.nodes));
};

const withLine = (refusal: Refusal, at: number): Refusal => ({
  ...refusal,
  values: { ...refusal.values, line: at + 1 },
});

/**
 * Makes everything that pasted lines say, as one edit; empty lines are passed over. Refused as a
 * whole when one line cannot be taken, with its number (`line`, from 1) beside the reason.
 */
export const enterLines: Command<{
  readonly lines: readonly string[];
  readonly theme: Id | null;
}> = (document, { lines, theme: first }, ids) => {
  if (!isTheme(document, first)) return refuse({ reason: 'notATheme' });
  const draft = draftOn(document, ids);
  const nodes: NodeRow[] = [];
  let theme = first;
  for (const [at, text] of lines.entries()) {
    const taken = putLine(draft, { text, theme, asks: 'partner' });
    if (taken.ok) {
      nodes.push(...taken.value.nodes);
      theme = taken.value.theme;
    } else if (taken.error.reason !== 'nameEmpty') return refuse(withLine(taken.error, at));
  }
  if (nodes.length === 0) return refuse({ reason: 'nameEmpty' });
  const made = draft.made.filter((row) => row.kind === 'node');
  return editOf(draft, nodes, labelFor('history.enterLines', made));
};

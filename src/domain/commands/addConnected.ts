import { applied, type Change } from '../change';
import { composed } from '../compose';
import { type MapDocument, nodeOf } from '../document';
import type { Command } from '../edit';
import type { Id, IdSource } from '../id';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import { connect } from './connect';
import { enterLine } from './enterLine';

const circlesMade = (change: Change): readonly Id[] =>
  Object.values(change.created)
    .filter((row) => row.kind === 'node')
    .map((row) => row.id);

const connected = (
  document: MapDocument,
  made: Change,
  ends: { readonly from: Id; readonly to: readonly Id[] },
  ids: IdSource,
): Result<Change, Refusal> => {
  let change = made;
  for (const to of ends.to) {
    const link = connect(applied(document, change), { from: ends.from, to }, ids);
    if (!link.ok) return link;
    change = composed(change, link.value.change);
  }
  return ok(change);
};

/** Makes what one line of capture says and connects a circle with it, as one. */
export const addConnected: Command<{ from: Id; text: string; theme: Id | null }> = (
  document,
  { from, text, theme },
  ids,
) => {
  const start = nodeOf(document, from);
  if (!start) return refuse({ reason: 'notThere' });
  const entered = enterLine(document, { text, theme, asks: 'partner' }, ids);
  if (!entered.ok) return entered;
  const to = circlesMade(entered.value.change);
  const change = connected(document, entered.value.change, { from, to }, ids);
  if (!change.ok) return change;
  const [first] = to;
  if (!first) return refuse({ reason: 'nothingToDo' });
  const name = nodeOf(applied(document, change.value), first)?.name ?? '';
  return ok({
    change: change.value,
    label: { key: 'history.addConnected', values: { from: start.name, name } },
    focus: first,
  });
};

import { applied } from '../../src/domain/change';
import { addCenter, addPartner, addTheme } from '../../src/domain/commands/addNodes';
import { setStatus } from '../../src/domain/commands/describe';
import type { MapDocument } from '../../src/domain/document';
import { rowsOf } from '../../src/domain/document';
import type { Command } from '../../src/domain/edit';
import type { Id, IdSource } from '../../src/domain/id';
import { oneLine } from '../../src/domain/name';
import { newMap } from '../../src/domain/newMap';
import { type NodeRow, statuses } from '../../src/domain/row';

/** The document after a command that must not be refused. */
export const did = <Args>(
  document: MapDocument,
  command: Command<Args>,
  args: Args,
  ids: IdSource,
): MapDocument => {
  const edit = command(document, args, ids);
  if (!edit.ok) throw new Error(`refused: ${edit.error.reason}`);
  return applied(document, edit.value.change);
};

/** The circle of that name. */
export const named = (document: MapDocument, name: string): NodeRow => {
  const row = rowsOf(document, 'node').find((node) => node.name === name);
  if (!row) throw new Error(`no circle is called ${name}`);
  return row;
};

const heading = /^(#{1,2})(?!#)\s*(.*)$/u;

const line = (
  document: MapDocument,
  text: string,
  theme: Id | null,
  ids: IdSource,
): MapDocument => {
  const name = oneLine(text);
  const [, marks, theming] = heading.exec(name) ?? [];
  if (!name || theming === '') return document;
  if (theming)
    return did(document, addTheme, { name: theming, parent: marks === '##' ? theme : null }, ids);
  if (rowsOf(document, 'node').length === 0) return did(document, addCenter, { name }, ids);
  const status = statuses.find((one) => name.endsWith(` ~${one}`));
  const bare = status ? name.slice(0, -status.length - 2) : name;
  const added = did(document, addPartner, { name: bare, theme }, ids);
  return status ? did(added, setStatus, { ids: [named(added, bare).id], status }, ids) : added;
};

/**
 * A map from plain lines: the center, `# theme`, `## sub-theme`, `partner ~warm`. No other mark
 * counts, so that names may be anything.
 */
export const mapOf = (text: string, ids: IdSource): MapDocument => {
  let document = newMap({ template: 'blank', language: 'en', now: 0 }, ids);
  let theme: Id | null = null;
  for (const one of text.split('\n')) {
    document = line(document, one, theme, ids);
    if (/^\s*#(?!#)/.test(one)) theme = rowsOf(document, 'node').at(-1)?.id ?? null;
  }
  return document;
};

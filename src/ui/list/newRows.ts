import { applied, type Change, noChange } from '../../domain/change';
import { addPartners } from '../../domain/commands/addPartners';
import type { Id, IdSource } from '../../domain/id';
import { nameFrom } from '../../domain/name';
import type { BelowLine } from './pasteInto';
import type { CellText, Views } from './planBlock';

/** Rows that lines below the last row become. */
export interface NewRows {
  readonly change: Change;
  /** The map with them. */
  readonly views: Views;
  /** What else the lines say of them. */
  readonly cells: readonly CellText[];
  readonly count: number;
}

const nameIn = (line: BelowLine): string =>
  line.find(({ column }) => column.key === 'name')?.text ?? '';

/** Makes a partner of every line that has a name for one. */
export const newRows = (
  { whole, seen }: Views,
  lines: readonly BelowLine[],
  ids: IdSource,
): NewRows => {
  const named = lines.filter((line) => nameFrom(nameIn(line)).ok);
  const made = addPartners(whole, { names: named.map(nameIn) }, ids);
  const change = made.ok ? made.value.change : noChange;
  const rows = Object.keys(change.created) as Id[];
  const cells = rows.flatMap((id, at) =>
    (named[at] ?? [])
      .filter(({ column, text }) => column.key !== 'name' && text.trim() !== '')
      .map((cell) => ({ ...cell, id })),
  );
  return {
    ...{ change, cells, count: rows.length },
    views: { whole: applied(whole, change), seen: applied(seen, change) },
  };
};

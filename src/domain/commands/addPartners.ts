import { creating } from '../change';
import type { Command } from '../edit';
import { nameFrom } from '../name';
import { keysAfter } from '../order';
import { partnersOf } from '../outline';
import { ok, refuse } from '../result';
import type { NodeRow } from '../row';

/** Adds small circles to Not sorted yet, in their order; refused when one of the names cannot be one. */
export const addPartners: Command<{ names: readonly string[] }> = (document, args, ids) => {
  const last = partnersOf(document).at(-1)?.order ?? '';
  const orders = keysAfter(last, args.names.length);
  const rows: NodeRow[] = [];
  for (const [at, text] of args.names.entries()) {
    const name = nameFrom(text);
    if (!name.ok) return name;
    rows.push({
      id: ids.next('node'),
      kind: 'node',
      type: 'partner',
      name: name.value,
      order: orders[at] ?? '',
      status: 'existing',
    });
  }
  const [first] = rows;
  if (!first) return refuse({ reason: 'nothingToDo' });
  return ok({
    change: creating(...rows),
    label: { key: 'history.addPartner', values: { name: first.name } },
    focus: first.id,
  });
};

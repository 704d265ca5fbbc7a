import { creating } from '../change';
import { type MapDocument, nodeOf } from '../document';
import type { Command, Edit } from '../edit';
import type { Id, IdSource } from '../id';
import { nameFrom } from '../name';
import { keysAfter } from '../order';
import { allThemes, centerOf, partnersOf } from '../outline';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { CenterKind, NodeRow } from '../row';
import { freeColor } from '../themeColor';

type Named = Result<Edit, Refusal>;

const added = (row: NodeRow, key: string, values: Record<string, string> = {}): Named =>
  ok({
    change: creating(row),
    label: { key, values: { name: row.name, ...values } },
    focus: row.id,
  });

const after = (nodes: readonly NodeRow[]): string =>
  keysAfter(nodes.at(-1)?.order ?? '', 1)[0] ?? '';

/** Puts the project or backbone in the middle of a map that has none. */
export const addCenter: Command<{ name: string; centerKind?: CenterKind }> = (
  document,
  args,
  ids,
) => {
  if (centerOf(document)) return refuse({ reason: 'hasCenter' });
  const name = nameFrom(args.name);
  if (!name.ok) return name;
  return added(
    {
      id: ids.next('node'),
      kind: 'node',
      type: 'center',
      name: name.value,
      order: after([]),
      centerKind: args.centerKind ?? 'project',
    },
    'history.addCenter',
  );
};

/** Adds a big circle, at the end, with the next color; under another theme when one is given. */
export const addTheme: Command<{ name: string; parent?: Id | null }> = (document, args, ids) => {
  const name = nameFrom(args.name);
  if (!name.ok) return name;
  const parent = args.parent ? nodeOf(document, args.parent) : null;
  if (args.parent && parent?.type !== 'theme') return refuse({ reason: 'notATheme' });
  return added(themeRow(document, name.value, parent, ids), 'history.addTheme');
};

const themeRow = (
  document: MapDocument,
  name: string,
  parent: NodeRow | null,
  ids: IdSource,
): NodeRow => ({
  id: ids.next('node'),
  kind: 'node',
  type: 'theme',
  name,
  order: after(allThemes(document)),
  color: parent?.color ?? freeColor(document),
  ...(parent && { parent: parent.id }),
});

/** Adds a small circle to a theme, or to Not sorted yet when no theme is given. */
export const addPartner: Command<{ name: string; theme?: Id | null }> = (document, args, ids) => {
  const name = nameFrom(args.name);
  if (!name.ok) return name;
  const theme = args.theme ? nodeOf(document, args.theme) : null;
  if (args.theme && theme?.type !== 'theme') return refuse({ reason: 'notATheme' });
  const row: NodeRow = {
    id: ids.next('node'),
    kind: 'node',
    type: 'partner',
    name: name.value,
    order: after(partnersOf(document)),
    status: 'existing',
    ...(theme && { themes: { [theme.id]: true as const } }),
  };
  return theme
    ? added(row, 'history.addPartnerTo', { theme: theme.name })
    : added(row, 'history.addPartner');
};

import { type Change, updating } from '../change';
import { composed } from '../compose';
import { type MapDocument, nodeOf } from '../document';
import type { Command, Label } from '../edit';
import type { Id } from '../id';
import { sameNameKey } from '../name';
import { allThemes } from '../outline';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { NodeRow } from '../row';
import { addTheme } from './addNodes';

const partnersAmong = (
  document: MapDocument,
  ids: readonly Id[],
): Result<readonly NodeRow[], Refusal> => {
  if (ids.length === 0) return refuse({ reason: 'nothingSelected' });
  const partners: NodeRow[] = [];
  for (const id of new Set(ids)) {
    const row = nodeOf(document, id);
    if (!row) return refuse({ reason: 'notThere' });
    if (row.type !== 'partner')
      return refuse({ reason: 'notAPartner', values: { name: row.name } });
    partners.push(row);
  }
  return ok(partners);
};

const joining = (document: MapDocument, partners: readonly NodeRow[], theme: Id): Change =>
  updating(
    document,
    Object.fromEntries(partners.map(({ id }) => [id, { [`themes.${theme}`]: true }])),
  );

const labelOf = (key: string, partners: readonly NodeRow[], theme: string): Label => ({
  key,
  values: { name: partners[0]?.name ?? '', count: partners.length, theme },
});

/** Puts partners into a theme, beside the themes they are in already. */
export const putInto: Command<{ theme: Id; ids: readonly Id[] }> = (document, { theme, ids }) => {
  const row = nodeOf(document, theme);
  if (!row) return refuse({ reason: 'notThere' });
  if (row.type !== 'theme') return refuse({ reason: 'notATheme' });
  const partners = partnersAmong(document, ids);
  if (!partners.ok) return partners;
  return ok({
    change: joining(document, partners.value, theme),
    label: labelOf('history.putInto', partners.value, row.name),
    focus: theme,
  });
};

const themeNamed = (document: MapDocument, name: string): NodeRow | null =>
  allThemes(document).find((theme) => sameNameKey(theme.name) === sameNameKey(name)) ?? null;

/** Makes a theme and puts partners into it; a theme that already has that name gets them instead. */
export const makeThemeOf: Command<{ name: string; ids: readonly Id[] }> = (
  document,
  { name, ids },
  source,
) => {
  const there = themeNamed(document, name);
  if (there) return putInto(document, { theme: there.id, ids }, source);
  const partners = partnersAmong(document, ids);
  if (!partners.ok) return partners;
  const made = addTheme(document, { name }, source);
  if (!made.ok) return made;
  const theme = Object.values(made.value.change.created).find((row) => row.kind === 'node');
  if (!theme) return refuse({ reason: 'notThere' });
  return ok({
    change: composed(made.value.change, joining(document, partners.value, theme.id)),
    label: labelOf('history.makeThemeOf', partners.value, theme.name),
    focus: theme.id,
  });
};

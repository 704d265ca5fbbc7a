import { isUnder } from '../above';
import { updating } from '../change';
import { type MapDocument, nodeOf } from '../document';
import type { Command, Label } from '../edit';
import type { Id } from '../id';
import { keyMoved } from '../moveInOrder';
import { themesOf } from '../outline';
import type { Fields } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { NodeRow } from '../row';

const partnerOf = (document: MapDocument, id: Id): Result<NodeRow, Refusal> => {
  const row = nodeOf(document, id);
  if (!row) return refuse({ reason: 'notThere' });
  return row.type === 'partner'
    ? ok(row)
    : refuse({ reason: 'notAPartner', values: { name: row.name } });
};

const themeOf = (document: MapDocument, id: Id): Result<NodeRow, Refusal> => {
  const row = nodeOf(document, id);
  if (!row) return refuse({ reason: 'notThere' });
  return row.type === 'theme' ? ok(row) : refuse({ reason: 'notATheme' });
};

const without = (ids: readonly Id[]): Fields =>
  Object.fromEntries(ids.map((id) => [`themes.${id}`, null]));

/**
 * Moves a partner into a theme: out of the theme it was dragged from (`from`), or out of all of
 * its themes when none is named. `to` null puts it into Not sorted yet. `loose` lets go of its pin.
 */
export const moveToTheme: Command<{
  id: Id;
  to: Id | null;
  from?: Id | null;
  loose?: boolean;
}> = (document, args) => {
  const partner = partnerOf(document, args.id);
  if (!partner.ok) return partner;
  const theme = args.to ? themeOf(document, args.to) : null;
  if (theme && !theme.ok) return theme;
  const leaves = args.from ? [args.from] : themesOf(document, partner.value);
  const pins = args.loose ? Object.keys(partner.value.pins ?? {}) : [];
  const fields = {
    ...without(leaves),
    ...(args.to && { [`themes.${args.to}`]: true }),
    ...Object.fromEntries(pins.map((layout) => [`pins.${layout}`, null])),
  };
  const name = partner.value.name;
  const label: Label = theme
    ? { key: 'history.move', values: { name, theme: theme.value.name } }
    : { key: 'history.unsort', values: { name } };
  return ok({ change: updating(document, { [args.id]: fields }), label, focus: args.id });
};

/** Puts a partner into one more theme. */
export const addToTheme: Command<{ id: Id; theme: Id }> = (document, args) => {
  const partner = partnerOf(document, args.id);
  if (!partner.ok) return partner;
  const theme = themeOf(document, args.theme);
  if (!theme.ok) return theme;
  return ok({
    change: updating(document, { [args.id]: { [`themes.${args.theme}`]: true } }),
    label: {
      key: 'history.alsoIn',
      values: { name: partner.value.name, theme: theme.value.name },
    },
    focus: args.id,
  });
};

/** Takes a partner out of one theme; out of the last one it goes to Not sorted yet. */
export const takeFromTheme: Command<{ id: Id; theme: Id }> = (document, args) => {
  const partner = partnerOf(document, args.id);
  if (!partner.ok) return partner;
  return ok({
    change: updating(document, { [args.id]: without([args.theme]) }),
    label: {
      key: 'history.takeOut',
      values: {
        name: partner.value.name,
        theme: nodeOf(document, args.theme)?.name ?? '',
      },
    },
    focus: args.id,
  });
};

/** Puts a theme under another, or back beside the others when `parent` is null. */
export const putUnder: Command<{ id: Id; parent: Id | null }> = (document, { id, parent }) => {
  const theme = themeOf(document, id);
  if (!theme.ok) return theme;
  const above = parent ? themeOf(document, parent) : null;
  if (above && !above.ok) return above;
  if (parent && isUnder(document, parent, id))
    return refuse({ reason: 'loopOfThemes', values: { name: theme.value.name } });
  return ok({
    change: updating(document, { [id]: { parent } }),
    label: { key: 'history.reorder', values: { name: theme.value.name } },
    focus: id,
  });
};

/** Moves a theme or partner one place up or down among the given neighbors. */
export const reorder: Command<{ id: Id; among: readonly Id[]; by: -1 | 1 }> = (
  document,
  { id, among, by },
) => {
  const row = nodeOf(document, id);
  if (!row) return refuse({ reason: 'notThere' });
  const order = keyMoved(
    among.map((one) => ({ id: one, order: nodeOf(document, one)?.order ?? '' })),
    id,
    by,
  );
  if (order === null) return refuse({ reason: 'nothingToDo' });
  return ok({
    change: updating(document, { [id]: { order } }),
    label: { key: 'history.reorder', values: { name: row.name } },
    focus: id,
  });
};

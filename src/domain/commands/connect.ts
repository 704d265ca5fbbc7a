import { creating, deleting, updating } from '../change';
import { linksOf, type MapDocument, nodeOf, rowOf } from '../document';
import type { Command } from '../edit';
import type { Id } from '../id';
import { plainLinkType } from '../linkTypes';
import { nameFrom } from '../name';
import { ok, refuse } from '../result';
import type { Direction, LinkRow } from '../row';

const between = (document: MapDocument, link: LinkRow) => ({
  from: nodeOf(document, link.from)?.name ?? '',
  to: nodeOf(document, link.to)?.name ?? '',
});

/** True when two circles are joined by a link of that type, whichever way round. */
const isConnected = (document: MapDocument, from: Id, to: Id, type: string): boolean =>
  linksOf(document).some(
    (link) =>
      link.type === type &&
      ((link.from === from && link.to === to) || (link.from === to && link.to === from)),
  );

/** Draws a connection between two circles. */
export const connect: Command<{ from: Id; to: Id; type?: string; direction?: Direction }> = (
  document,
  args,
  ids,
) => {
  const { from, to, type = plainLinkType, direction = 'none' } = args;
  if (!nodeOf(document, from) || !nodeOf(document, to)) return refuse({ reason: 'notThere' });
  if (from === to) return refuse({ reason: 'sameEnds' });
  const link: LinkRow = {
    id: ids.next('link'),
    kind: 'link',
    from,
    to,
    type,
    direction,
    layer: 'actual',
  };
  if (isConnected(document, from, to, type))
    return refuse({ reason: 'alreadyConnected', values: between(document, link) });
  return ok({
    change: creating(link),
    label: { key: 'history.connect', values: between(document, link) },
    focus: link.id,
  });
};

/** Changes what a connection says: its type and which way it points. */
export const describeLink: Command<{ id: Id; type?: string; direction?: Direction }> = (
  document,
  args,
) => {
  const link = rowOf(document, 'link', args.id);
  if (!link) return refuse({ reason: 'notThere' });
  const type = args.type === undefined ? ok(link.type) : nameFrom(args.type);
  if (!type.ok) return type;
  return ok({
    change: updating(document, {
      [args.id]: { type: type.value, direction: args.direction ?? link.direction },
    }),
    label: { key: 'history.describeLink', values: between(document, link) },
    focus: args.id,
  });
};

/** Takes a connection away. */
export const disconnect: Command<{ id: Id }> = (document, { id }) => {
  const link = rowOf(document, 'link', id);
  if (!link) return refuse({ reason: 'notThere' });
  return ok({
    change: deleting(link),
    label: { key: 'history.disconnect', values: between(document, link) },
  });
};

/** Turns a connection round: what went from A to B goes from B to A. */
export const turnLink: Command<{ id: Id }> = (document, { id }) => {
  const link = rowOf(document, 'link', id);
  if (!link) return refuse({ reason: 'notThere' });
  return ok({
    change: updating(document, { [id]: { from: link.to, to: link.from } }),
    label: { key: 'history.turnLink', values: between(document, link) },
    focus: id,
  });
};

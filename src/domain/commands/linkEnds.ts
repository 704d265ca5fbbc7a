import { updating } from '../change';
import { linksOf, type MapDocument, nodeOf, rowOf } from '../document';
import type { Command } from '../edit';
import type { Id } from '../id';
import { ok, refuse } from '../result';
import type { LinkRow } from '../row';

const isThere = (document: MapDocument, { id, from, to, type }: LinkRow): boolean =>
  linksOf(document).some(
    (link) =>
      link.id !== id &&
      link.type === type &&
      ((link.from === from && link.to === to) || (link.from === to && link.to === from)),
  );

/** Lets a connection begin or end at another circle. */
export const moveLinkEnd: Command<{ id: Id; end: 'from' | 'to'; at: Id }> = (document, args) => {
  const link = rowOf(document, 'link', args.id);
  if (!link || !nodeOf(document, args.at)) return refuse({ reason: 'notThere' });
  const moved = { ...link, [args.end]: args.at };
  if (moved.from === moved.to) return refuse({ reason: 'sameEnds' });
  const values = {
    from: nodeOf(document, moved.from)?.name ?? '',
    to: nodeOf(document, moved.to)?.name ?? '',
  };
  if (isThere(document, moved)) return refuse({ reason: 'alreadyConnected', values });
  return ok({
    change: updating(document, { [args.id]: { [args.end]: args.at } }),
    label: { key: 'history.describeLink', values },
    focus: args.id,
  });
};

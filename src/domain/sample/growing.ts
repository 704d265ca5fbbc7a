import { applied } from '../change';
import type { MapDocument } from '../document';
import type { Command } from '../edit';
import type { IdSource } from '../id';

/** A document that grows command by command; what the sample is made of is never refused. */
export const growing = (start: MapDocument, ids: IdSource) => {
  let document = start;
  return {
    now: () => document,
    does: <Args>(command: Command<Args>, args: Args): void => {
      const edit = command(document, args, ids);
      if (edit.ok) document = applied(document, edit.value.change);
    },
  };
};

export type Growing = ReturnType<typeof growing>;

import { updating } from '../change';
import { arrangementOf, type MapDocument } from '../document';
import type { Command } from '../edit';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';

/** True while new circles move nobody and nothing is laid out anew. */
export const isFrozen = (document: MapDocument): boolean =>
  arrangementOf(document)?.frozen === true;

/** Holds the whole picture still, or lets it make room again. */
export const freeze: Command<{ frozen: boolean }> = (document, { frozen }) => {
  const there = arrangementOf(document);
  if (!there || isFrozen(document) === frozen) return refuse({ reason: 'nothingToDo' });
  return ok({
    change: updating(document, { [there.id]: { frozen: frozen || null } }),
    label: { key: frozen ? 'history.freeze' : 'history.unfreeze' },
  });
};

/** Whether the map may be laid out anew: not while it is frozen. */
export const mayArrange = (document: MapDocument): Result<null, Refusal> =>
  isFrozen(document) ? refuse({ reason: 'frozen' }) : ok(null);

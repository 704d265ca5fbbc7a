import { updating } from '../change';
import { mapRow } from '../document';
import type { Command } from '../edit';
import type { SystemKind } from '../measureRow';
import { ok, refuse } from '../result';

/** Says what a map's measures are for (R0), and in which month its school years begin. */
export const setMeasuring: Command<{
  readonly system?: SystemKind | null;
  /** 1 to 12; periods that are there stay as they are. */
  readonly yearStart?: number | null;
}> = (document, { system, yearStart }) => {
  const map = mapRow(document);
  if (!map) return refuse({ reason: 'notThere' });
  const fields = {
    ...(system !== undefined && { system }),
    ...(yearStart !== undefined && { yearStart }),
  };
  return ok({
    change: updating(document, { [map.id]: fields }),
    label: { key: 'history.measuring' },
  });
};

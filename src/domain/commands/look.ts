import { updating } from '../change';
import { type MapDocument, mapRow } from '../document';
import type { Command, Edit } from '../edit';
import { colorByOf, mayColorBy, maySizeBy, sizeByOf } from '../look/lookFields';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';

const chosen = (
  document: MapDocument,
  field: 'colorBy' | 'sizeBy',
  by: string | null,
): Result<Edit, Refusal> =>
  ok({
    change: updating(document, { [document.map]: { [field]: by } }),
    label: { key: by ? `history.${field}` : `history.${field}None` },
  });

/** Says what the colors of partners tell: a field, or null for their theme. */
export const colorPartnersBy: Command<{ by: string | null }> = (document, { by }) => {
  if (!mapRow(document) || (by && !mayColorBy(document, by))) return refuse({ reason: 'notThere' });
  if (colorByOf(document) === by) return refuse({ reason: 'nothingToDo' });
  return chosen(document, 'colorBy', by);
};

/** Says what the sizes of partners tell: a number, or null for all the same size. */
export const sizePartnersBy: Command<{ by: string | null }> = (document, { by }) => {
  if (!mapRow(document) || (by && !maySizeBy(document, by))) return refuse({ reason: 'notThere' });
  if (sizeByOf(document) === by) return refuse({ reason: 'nothingToDo' });
  return chosen(document, 'sizeBy', by);
};

import { type MapDocument, rowOf, rowsOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { PaperAbout } from './about';

const partnerOf = (document: MapDocument, unit: Id): Id =>
  rowOf(document, 'unit', unit)?.partner ?? unit;

/** How many values behind the figures of a sheet are hidden by their source (R27). */
export const hiddenOnPaper = (
  document: MapDocument,
  { measures, period, isAllPeriods, isAllGroups, partner }: PaperAbout,
  group: Id | null,
): number => {
  const wanted = new Set<Id>(measures.map(({ id }) => id));
  const at = isAllPeriods ? null : (period?.id ?? null);
  let count = 0;
  for (const { indicator, unit, subgroup = null, c = {} } of rowsOf(document, 'series')) {
    if (!wanted.has(indicator) || (!isAllGroups && subgroup !== group)) continue;
    if (partner && partnerOf(document, unit) !== partner.id) continue;
    for (const [its, cell] of Object.entries(c))
      if (cell[2] === 'suppressed' && (at === null || its === at)) count += 1;
  }
  return count;
};

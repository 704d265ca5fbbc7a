import { byOrder, type MapDocument, rowsOf } from '../../../domain/document';
import { everybodyIn, mayBeOfEverybody } from '../../../domain/everybody';
import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import type { NodeRow } from '../../../domain/row';

/** Everybody here where the measure is told of everybody, then partners with their programs and sites. */
export const unitRows = (
  partners: readonly NodeRow[],
  document: MapDocument,
  measure: IndicatorRow | null,
): readonly Id[] => {
  const everybody = measure && mayBeOfEverybody(measure) ? everybodyIn(document) : null;
  const units = [...rowsOf(document, 'unit')].sort(byOrder);
  const each = partners.flatMap(({ id }) => [
    id,
    ...units.filter(({ partner }) => partner === id).map((unit) => unit.id),
  ]);
  return everybody ? [everybody, ...each] : each;
};

/** The measures that can be told of a partner, or of everybody here. */
export const measureRows = (
  measures: readonly IndicatorRow[],
  document: MapDocument,
  unit: Id,
): readonly Id[] =>
  measures
    .filter((measure) => unit !== everybodyIn(document) || mayBeOfEverybody(measure))
    .map(({ id }) => id);

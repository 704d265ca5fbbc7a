import { definitionOf } from './definition';
import { type MapDocument, rowOf } from './document';
import type { SetContent } from './givenSince';
import type { Id } from './id';
import { indicatorsOf, periodsOf, subgroupsOf } from './measures';

const none: ReadonlySet<Id> = new Set();

/**
 * What a set of a map's definitions holds, without what stays behind on purpose. Where `begins` says
 * so, the next version of a definition begins with it.
 */
export const setContentOf = (
  document: MapDocument,
  leftOut: ReadonlySet<Id>,
  begins: ReadonlySet<Id> = none,
): SetContent => {
  const measures = indicatorsOf(document);
  return {
    measures: measures
      .filter(({ id }) => !leftOut.has(id))
      .map((row) => ({
        id: row.id,
        said: definitionOf(row, (period) => rowOf(document, 'period', period)),
        version: row.version + (begins.has(row.id) ? 1 : 0),
      })),
    periods: periodsOf(document).map(({ type, label, start, end }) => ({
      ...{ type, label, start, end },
    })),
    groups: subgroupsOf(document).map(({ dimension, name }) => ({ dimension, name })),
    leftOut: measures.filter(({ id }) => leftOut.has(id)).map(({ id }) => id),
  };
};

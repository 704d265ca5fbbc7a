import { byOrder, type MapDocument, rowOf, rowsOf } from '../../../domain/document';
import { periodsOf, subgroupsOf } from '../../../domain/measures';
import { type OtherSheet, otherHeaders } from './columns';
import { namedUnit } from './named';

type Rows = readonly (readonly string[])[];

const makers: Readonly<Record<OtherSheet, (document: MapDocument) => Rows>> = {
  periods: (document) =>
    periodsOf(document).map(({ label, type, start, end }) => [label, type, start, end]),
  groups: (document) => subgroupsOf(document).map(({ dimension, name }) => [dimension, name]),
  units: (document) =>
    [...rowsOf(document, 'unit')].sort(byOrder).map(({ id }) => {
      const { name, sourceId, unit } = namedUnit(document, id);
      return [name, sourceId, unit];
    }),
  expected: (document) =>
    rowsOf(document, 'expectation').flatMap(({ indicator, partner, from = '', to = '' }) => {
      const measure = rowOf(document, 'indicator', indicator);
      const { name, sourceId } = namedUnit(document, partner);
      return measure && name ? [[measure.code, name, sourceId, from, to]] : [];
    }),
};

/** One of the sheets beside values and definitions, its header first. */
export const otherRows = (document: MapDocument, sheet: OtherSheet): Rows => [
  otherHeaders[sheet],
  ...makers[sheet](document),
];

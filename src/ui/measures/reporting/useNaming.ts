import { nodeOf, rowOf } from '../../../domain/document';
import { useMeasures } from '../useMeasures';
import type { Naming } from './standWorkings';

/** Names of partners and periods of the open map. */
export const useNaming = (): Naming => {
  const { document, table } = useMeasures();
  return {
    table,
    nameOf: (id) => nodeOf(document, id)?.name ?? '',
    labelOf: (period) => rowOf(document, 'period', period)?.label ?? '',
  };
};

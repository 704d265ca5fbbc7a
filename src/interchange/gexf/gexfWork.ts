import { type GraphWork, graphWork, type Side } from '../plain/graphWork';

/** What is open while a GEXF file is read, and what was read of it. */
export interface GexfWork extends GraphWork {
  /** What the column that is being declared belongs to, and its id. */
  columnsOf: Side;
  column: string;
}

/** Nothing read yet. */
export const gexfWork = (): GexfWork => ({ ...graphWork(), columnsOf: 'node', column: '' });

import { type GraphWork, graphWork } from '../plain/graphWork';
import type { XmlTag } from '../xml/readXml';

/** What is open while a GraphML file is read, and what was read of it. */
export interface GraphmlWork extends GraphWork {
  /** Keys whose values are drawings. */
  readonly drawings: Set<string>;
  key: XmlTag | null;
  data: string;
}

/** Nothing read yet. */
export const graphmlWork = (): GraphmlWork => ({
  ...graphWork(),
  drawings: new Set(),
  key: null,
  data: '',
});

import type { Result } from '../../domain/result';
import type { Report } from '../format';
import { titled } from '../plain/draftPlain';
import { unflattened } from '../plain/flat';
import type { PlainMap } from '../plain/plainMap';
import { soundPlain } from '../plain/soundPlain';
import { hasStructure } from '../plain/structure';
import type { FileProblem } from '../problem';
import { readXml } from '../xml/readXml';
import { xmlText } from '../xml/xmlText';
import { withDrawnColumns } from './drawnColumns';
import { graphmlHandler } from './graphmlHandler';
import { withLinkColumns, withOwnIds } from './linkColumns';

const plainFrom = (read: PlainMap): PlainMap => {
  const named = hasStructure(read) ? withOwnIds(read) : read;
  return titled(unflattened(withLinkColumns(withDrawnColumns(named))));
};

/** Reads a GraphML file; of what yEd draws beside it only names, places and colors. */
export const readGraphml = async (
  bytes: Uint8Array,
  report: Report = () => undefined,
): Promise<Result<PlainMap, FileProblem>> => {
  const decoded = xmlText(bytes);
  if (!decoded.ok) return decoded;
  const handler = graphmlHandler();
  const read = await readXml(decoded.value.text, 'graphml', handler, report);
  if (!read.ok) return read;
  const plain = handler.plain();
  const notices = [...decoded.value.notices, ...plain.notices];
  return soundPlain(plainFrom({ ...plain, notices }));
};

import type { Result } from '../../domain/result';
import type { Report } from '../format';
import { titled } from '../plain/draftPlain';
import { unflattened } from '../plain/flat';
import type { PlainMap } from '../plain/plainMap';
import { soundPlain } from '../plain/soundPlain';
import type { FileProblem } from '../problem';
import { readXml } from '../xml/readXml';
import { xmlText } from '../xml/xmlText';
import { gexfHandler } from './gexfHandler';

/** Reads a GEXF file, 1.1 to 1.3, by the local names of its elements whatever their namespaces. */
export const readGexf = async (
  bytes: Uint8Array,
  report: Report = () => undefined,
): Promise<Result<PlainMap, FileProblem>> => {
  const decoded = xmlText(bytes);
  if (!decoded.ok) return decoded;
  const handler = gexfHandler();
  const read = await readXml(decoded.value.text, 'gexf', handler, report);
  if (!read.ok) return read;
  const plain = handler.plain();
  const notices = [...decoded.value.notices, ...plain.notices];
  return soundPlain(titled(unflattened({ ...plain, notices })));
};

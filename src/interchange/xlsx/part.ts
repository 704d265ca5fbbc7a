import { ok, type Result, refuse } from '../../domain/result';
import type { FileProblem, FileReason } from '../problem';
import { readXml, type XmlHandler } from '../xml/readXml';
import type { Parts } from '../zip/unzip';

const encodingOf = ([a, b]: Uint8Array): string => {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
};

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const hostile: readonly FileReason[] = ['doctype', 'tooDeep'];

const silent = (): void => undefined;

/** Reads one XML part of a workbook; a part that is not there has nothing to say. */
export const readPart = async (
  parts: Parts,
  part: string,
  root: string,
  handler: XmlHandler,
): Promise<Result<null, FileProblem>> => {
  const bytes = parts.get(part);
  if (!bytes) return ok(null);
  const text = textOf(bytes);
  const values = { part };
  if (text === null) return refuse({ reason: 'workbookPart', values });
  const read = await readXml(text, root, handler, silent);
  if (read.ok) return read;
  const reason = hostile.includes(read.error.reason) ? 'workbookUnsafe' : 'workbookPart';
  return refuse({ reason, values });
};

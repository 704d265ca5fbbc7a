import { ok, type Result } from '../../domain/result';
import { type DecodedText, decodeText } from '../decode';
import type { FileProblem } from '../problem';
import { legalXml } from './legalXml';

const headLength = 200;

/** The encoding that an XML file names itself, where that is none that its bytes show anyway. */
const namedEncoding = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength));
  const name = /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/.exec(head)?.[1] ?? '';
  return name === '' || /^utf-?(8|16)/i.test(name) ? null : name;
};

const decodedBy = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The text of an XML file, in the encoding it names itself, else as any text is read. Characters
 * that XML cannot hold are left out, because some programs write them all the same.
 */
export const xmlText = (bytes: Uint8Array): Result<DecodedText, FileProblem> => {
  const encoding = namedEncoding(bytes);
  const told = encoding && decodedBy(bytes, encoding);
  if (told) return ok({ text: legalXml(told), notices: [] });
  const decoded = decodeText(bytes);
  return decoded.ok ? ok({ ...decoded.value, text: legalXml(decoded.value.text) }) : decoded;
};

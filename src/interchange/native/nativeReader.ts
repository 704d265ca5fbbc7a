import { ok, refuse } from '../../domain/result';
import { decodeText } from '../decode';
import type { Reader, ReadResult, SourceFile } from '../format';
import { inMegabytes, limits } from '../limits';
import { gunzip, isGzip } from './gzip';
import { lockedFormat } from './lock';
import { nativeExtension, packedExtension } from './nativeFile';
import { readNative } from './readNative';

const headOf = (bytes: Uint8Array, length: number): string =>
  new TextDecoder().decode(bytes.subarray(0, length));

const startsAsObject = (bytes: Uint8Array): boolean => /^\s*\{/.test(headOf(bytes, 64));

const isTable = (name: string): boolean => /\.(csv|tsv|tab)$/i.test(name);

const sniff = ({ name, bytes }: SourceFile): boolean =>
  isGzip(bytes) || /\.json(\.gz)?$/i.test(name) || (startsAsObject(bytes) && !isTable(name));

/** Its head stands first and in plain. */
const isLocked = (bytes: Uint8Array): boolean =>
  headOf(bytes, 128).includes(`"format":"${lockedFormat}"`);

const readText = async (bytes: Uint8Array): Promise<ReadResult> => {
  if (isLocked(bytes)) return refuse({ reason: 'locked' });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const read = await readNative(decoded.value.text);
  return read.ok ? ok({ is: 'map', file: read.value }) : read;
};

const readPacked = async (bytes: Uint8Array): Promise<ReadResult> => {
  const content = await gunzip(bytes);
  if (content === 'damaged') return refuse({ reason: 'packedBroken' });
  if (content === 'tooLarge')
    return refuse({
      reason: 'packedTooLarge',
      values: { limit: inMegabytes(limits.unpacked) },
    });
  return startsAsObject(content) ? readText(content) : refuse({ reason: 'notOurs' });
};

/** Commonwheel's own files, packed or not; one behind a password is refused as `locked`. */
export const nativeReader: Reader = {
  id: 'native',
  extensions: [nativeExtension, '.json', packedExtension, '.gz'],
  sniff,
  read: ({ bytes }) => (isGzip(bytes) ? readPacked(bytes) : readText(bytes)),
};

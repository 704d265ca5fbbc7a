import { ok } from '../../domain/result';
import { decodeText } from '../decode';
import type { Reader, SourceFile } from '../format';
import { nativeExtension } from './nativeFile';
import { readNative } from './readNative';

const startsAsObject = (bytes: Uint8Array): boolean =>
  /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)));

const isTable = (name: string): boolean => /\.(csv|tsv|tab)$/i.test(name);

const sniff = ({ name, bytes }: SourceFile): boolean =>
  /\.json$/i.test(name) || (startsAsObject(bytes) && !isTable(name));

/** Commonwheel's own files. */
export const nativeReader: Reader = {
  id: 'native',
  extensions: [nativeExtension, '.json'],
  sniff,
  read: async (file) => {
    const decoded = decodeText(file.bytes);
    if (!decoded.ok) return decoded;
    const read = await readNative(decoded.value.text);
    return read.ok ? ok({ is: 'map', file: read.value }) : read;
  },
};

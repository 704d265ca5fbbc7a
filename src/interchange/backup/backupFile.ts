import { Zip, ZipDeflate } from 'fflate';
import { ok, type Result, refuse } from '../../domain/result';
import { decodeText } from '../decode';
import { limits } from '../limits';
import { type NativeFile, nativeExtension } from '../native/nativeFile';
import { readNative } from '../native/readNative';
import type { FileProblem } from '../problem';
import { mostParts as mostInZip, unzip } from '../zip/unzip';

/** One map of a backup: a file of ours under a name of its own. */
export interface BackupPart {
  readonly name: string;
  readonly text: string;
}

/** What became of one map of a backup when it was read. */
export interface BackupEntry {
  readonly name: string;
  readonly read: Result<NativeFile, FileProblem>;
}

const isMap = (name: string): boolean => /\.commonwheel\.json$/i.test(name);

/** Names in a zip must differ; the second of one name gets a number. */
const namedApart = (parts: readonly BackupPart[]): readonly BackupPart[] => {
  const used = new Set<string>();
  return parts.map(({ name, text }) => {
    const stem = name.replace(/\.commonwheel\.json$/i, '');
    let free = `${stem}${nativeExtension}`;
    for (let count = 2; used.has(free); count++) free = `${stem}-${count}${nativeExtension}`;
    used.add(free);
    return { name: free, text };
  });
};

/** Well below what may be unpacked again, so that every backup can be restored. */
const mostBytes = limits.unpacked * 0.9;
const mostParts = mostInZip * 0.9;

/** The maps in as many bundles as are needed for each to be read back. */
export const bundled = (parts: readonly BackupPart[]): readonly (readonly BackupPart[])[] => {
  const bundles: BackupPart[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const part of namedApart(parts)) {
    const last = bundles.at(-1);
    const length = part.text.length * 2;
    if (!last || size + length > mostBytes || last.length >= mostParts) {
      bundles.push([part]);
      size = length;
    } else {
      last.push(part);
      size += length;
    }
  }
  return bundles;
};

/** Lets the page answer between two maps. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Maps as one zip: each can also be taken out of it and opened by itself. */
export const writeBackup = async (parts: readonly BackupPart[]): Promise<Blob> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  });
  const encoder = new TextEncoder();
  for (const { name, text } of parts) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(encoder.encode(text), true);
    await breath();
  }
  zip.end();
  return new Blob(chunks, { type: 'application/zip' });
};

const readPart = async (bytes: Uint8Array): Promise<Result<NativeFile, FileProblem>> => {
  const decoded = decodeText(bytes);
  return decoded.ok ? readNative(decoded.value.text) : decoded;
};

/** Zip problems speak of workbooks; of a backup it is enough to know that it is damaged. */
const damaged: FileProblem = { reason: 'packedBroken' };

/** Every map of a backup, each read for itself: a broken one does not take the others along. */
export const readBackup = async (
  bytes: Uint8Array,
): Promise<Result<readonly BackupEntry[], FileProblem>> => {
  const parts = unzip(bytes, isMap);
  if (!parts.ok) return refuse(damaged);
  if (parts.value.size === 0) return refuse({ reason: 'notOurs' });
  const entries: BackupEntry[] = [];
  for (const [name, part] of parts.value) entries.push({ name, read: await readPart(part) });
  return ok(entries);
};

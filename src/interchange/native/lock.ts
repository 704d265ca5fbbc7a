import { ok, type Result, refuse } from '../../domain/result';
import { isRecord } from '../../domain/schemaCheck';
import { decodeText } from '../decode';
import type { FileProblem } from '../problem';
import { bytesOfBase64 } from './base64';
import { parseSafely } from './parseSafely';

/** What a protected file says of itself in plain; everything else is behind its password. */
export interface LockedHead {
  readonly format: typeof lockedFormat;
  readonly version: number;
  readonly kdf: {
    readonly name: 'PBKDF2';
    readonly hash: 'SHA-256';
    readonly iterations: number;
    readonly salt: string;
  };
  readonly cipher: { readonly name: 'AES-GCM'; readonly iv: string };
}

export const lockedFormat = 'commonwheel-locked';
export const lockedVersion = 1;

/** A hostile file could ask for hours of work. */
const mostIterations = 5_000_000;

/** What is behind a password, ready to be tried. */
export interface Lock {
  readonly head: LockedHead;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

const bytesIn = (record: unknown, key: string): Uint8Array<ArrayBuffer> | null => {
  const text = isRecord(record) ? record[key] : null;
  return typeof text === 'string' ? bytesOfBase64(text) : null;
};

const roundsIn = (kdf: unknown): number => {
  const rounds = isRecord(kdf) ? kdf.iterations : null;
  return typeof rounds === 'number' && Number.isInteger(rounds) ? rounds : 0;
};

/** The lock of a protected file; refused when it is none, newer, or asks for too much. */
export const lockIn = (bytes: Uint8Array): Result<Lock, FileProblem> => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const file = parseSafely(decoded.value.text);
  if (!file.ok) return file;
  const { version, kdf, cipher } = file.value;
  if (version !== lockedVersion)
    return refuse({ reason: 'newer', values: { version: `${version}` } });
  const [salt, iv, data] = [
    bytesIn(kdf, 'salt'),
    bytesIn(cipher, 'iv'),
    bytesIn(file.value, 'data'),
  ];
  const rounds = roundsIn(kdf);
  if (!salt || !iv || !data || rounds < 1 || rounds > mostIterations)
    return refuse({ reason: 'lockBroken' });
  const { data: _, ...head } = file.value;
  return ok({ head: head as unknown as LockedHead, salt, iv, data });
};

import { ok, type Result, refuse } from '../../domain/result';
import { inMegabytes, limits } from '../limits';
import type { FileProblem } from '../problem';
import { base64Of } from './base64';
import { gunzip, gzip } from './gzip';
import { type Lock, type LockedHead, lockedFormat, lockedVersion, lockIn } from './lock';

/** As often as is advised for PBKDF2 with SHA-256: a guess costs an attacker that much too. */
const iterations = 600_000;
/** False on pages without WebCrypto, as on plain http. */
export const canLock = (): boolean =>
  (globalThis.crypto?.subtle as SubtleCrypto | undefined) !== undefined;

const keyFor = async (
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> => {
  const { subtle } = crypto;
  const bytes = new TextEncoder().encode(password.normalize('NFC'));
  const material = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};

const headText = (head: LockedHead): string => JSON.stringify(head);

/** The head is checked together with what is locked, so that nobody can change it unseen. */
const cipherOf = (head: LockedHead, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(headText(head)),
});

/**
 * A file behind a password: JSON whose head anybody can read and whose data nobody can without it.
 * The password is kept nowhere.
 */
export const locked = async (
  content: Uint8Array,
  password: string,
  rounds = iterations,
): Promise<string> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head: LockedHead = {
    format: lockedFormat,
    version: lockedVersion,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: base64Of(salt) },
    cipher: { name: 'AES-GCM', iv: base64Of(iv) },
  };
  const key = await keyFor(password, salt, rounds);
  const packed = (await gzip(content)) as Uint8Array<ArrayBuffer>;
  const data = await crypto.subtle.encrypt(cipherOf(head, iv), key, packed);
  return `${headText(head).slice(0, -1)},\n"data":"${base64Of(new Uint8Array(data))}"}\n`;
};

const decrypted = async (lock: Lock, password: string): Promise<Uint8Array | null> => {
  try {
    const key = await keyFor(password, lock.salt, lock.head.kdf.iterations);
    const data = await crypto.subtle.decrypt(cipherOf(lock.head, lock.iv), key, lock.data);
    return new Uint8Array(data);
  } catch {
    return null;
  }
};

/**
 * What is behind a password. A wrong one is refused as `wrongPassword`, which a damaged file cannot
 * be told from.
 */
export const unlocked = async (
  bytes: Uint8Array,
  password: string,
): Promise<Result<Uint8Array, FileProblem>> => {
  if (!canLock()) return refuse({ reason: 'lockedHere' });
  const lock = lockIn(bytes);
  if (!lock.ok) return lock;
  const packed = await decrypted(lock.value, password);
  if (!packed) return refuse({ reason: 'wrongPassword' });
  const content = await gunzip(packed);
  if (content === 'tooLarge')
    return refuse({
      reason: 'packedTooLarge',
      values: { limit: inMegabytes(limits.unpacked) },
    });
  return content === 'damaged' ? refuse({ reason: 'lockBroken' }) : ok(content);
};

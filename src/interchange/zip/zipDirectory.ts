/** One packed part of a zip, as the list at its end tells. */
export interface ZipEntry {
  /** With `/` between folders and none in front. */
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly isLocked: boolean;
  readonly crc: number;
  readonly size: number;
  /** Where its packed bytes begin and end. */
  readonly start: number;
  readonly end: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const partSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const inExtra = 0xffffffff;

const endAt = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return -1;
};

/** Large zips keep sizes in an extra field: those that do not fit, in their order. */
const wideNumbers = (view: DataView, from: number, to: number): readonly number[] => {
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1)
      return Array.from({ length: Math.floor(length / 8) }, (_, one) =>
        Number(view.getBigUint64(at + 4 + one * 8, true)),
      );
    at += 4 + length;
  }
  return [];
};

const utf8Flag = 0x800;

const nameOf = (bytes: Uint8Array, flags: number): string =>
  new TextDecoder(flags & utf8Flag ? 'utf-8' : 'windows-1252')
    .decode(bytes)
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');

const entryAt = (bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry => {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const wide = [...wideNumbers(view, nameEnd, nameEnd + view.getUint16(at + 30, true))];
  const number = (told: number): number => (told === inExtra ? (wide.shift() ?? told) : told);
  const size = number(view.getUint32(at + 24, true));
  const packed = number(view.getUint32(at + 20, true));
  const part = number(view.getUint32(at + 42, true)) + shift;
  if (view.getUint32(part, true) !== partSignature) throw new RangeError('no part there');
  const start = part + 30 + view.getUint16(part + 26, true) + view.getUint16(part + 28, true);
  if (start + packed > bytes.length) throw new RangeError('the part ends after the file');
  return {
    name: nameOf(bytes.subarray(at + 46, nameEnd), flags),
    method: view.getUint16(at + 10, true),
    isLocked: (flags & 1) === 1,
    crc: view.getUint32(at + 16, true),
    size,
    start,
    end: start + packed,
  };
};

/** Name, extra field and comment follow the fixed part of an entry. */
const entryLength = (view: DataView, at: number): number =>
  [28, 30, 32].reduce((length, field) => length + view.getUint16(at + field, true), 46);

const listed = (bytes: Uint8Array, most: number): readonly ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endAt(view);
  if (end < 0) throw new RangeError('no list at the end');
  const size = view.getUint32(end + 12, true);
  const shift = end - size - view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let at = end - size; at < end && entries.length < most; at += entryLength(view, at)) {
    if (view.getUint32(at, true) !== entrySignature) throw new RangeError('no entry there');
    entries.push(entryAt(bytes, view, at, shift));
  }
  return entries;
};

/** What a zip holds, by the list at its end, up to so many parts; null when the list is damaged. */
export const zipEntries = (bytes: Uint8Array, most: number): readonly ZipEntry[] | null => {
  try {
    return listed(bytes, most);
  } catch (reason) {
    if (reason instanceof RangeError) return null;
    throw reason;
  }
};

import type { Direction } from '../../domain/row';

/** A connection as a line says it, by the names of its ends. */
export interface NamedLink {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly direction: Direction;
}

const arrows: Readonly<Record<Direction, string>> = { none: '—', forward: '→', both: '↔' };

const directions: Readonly<Record<string, Direction>> = {
  '—': 'none',
  '--': 'none',
  '→': 'forward',
  '->': 'forward',
  '↔': 'both',
  '<->': 'both',
};

const arrow = / (—|--|→|->|↔|<->) /gu;

/** No connection is said in a longer line. */
const longest = 1000;

/** True for a line that may be a connection. */
export const hasArrow = (text: string): boolean =>
  text.length <= longest && text.search(arrow) >= 0;

/** A connection as a line. */
export const linkLine = ({ from, to, type, direction }: NamedLink): string =>
  `${from} ${arrows[direction]} ${to}${type ? `: ${type}` : ''}`;

/** What stands after the arrow: the longest name that is there, then `: ` and the type. */
const endAndType = (text: string, isName: (name: string) => boolean): [string, string] | null => {
  if (isName(text)) return [text, ''];
  for (let at = text.lastIndexOf(': '); at > 0; at = text.lastIndexOf(': ', at - 1))
    if (isName(text.slice(0, at))) return [text.slice(0, at), text.slice(at + 2).trim()];
  return null;
};

/** Reads a connection between two names that are there; null when a line is none. */
export const readLinkLine = (text: string, isName: (name: string) => boolean): NamedLink | null => {
  for (const { 0: found, 1: sign = '', index } of text.matchAll(arrow)) {
    const from = text.slice(0, index);
    const end = isName(from) ? endAndType(text.slice(index + found.length), isName) : null;
    if (end) return { from, to: end[0], type: end[1], direction: directions[sign] ?? 'none' };
  }
  return null;
};

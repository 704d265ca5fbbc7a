import type { Status } from '../row';
import { blotted, listAt } from './marks';
import { statusAt } from './statusWord';

/** A mark in one entry: where it stands, and where the text after it begins. */
export type Mark = { readonly at: number; readonly after: number } & (
  | { readonly is: 'contact' | 'theme' | 'owner' | 'gives' | 'gets' }
  | { readonly is: 'status'; readonly status: Status }
);

const named = { '@': 'theme', '!': 'owner' } as const;

const markAt = (text: string, at: number): Mark | null => {
  const [first, rest] = [text.charAt(at), text.slice(at + 1)];
  if (first === '/') return rest.startsWith(' ') ? { is: 'contact', at, after: at + 1 } : null;
  if (first === '@' || first === '!')
    return /^[^\s@~!]/u.test(rest) ? { is: named[first], at, after: at + 1 } : null;
  const status = first === '~' ? statusAt(rest) : null;
  if (status) return { is: 'status', status: status.status, at, after: at + 1 + status.length };
  const list = listAt(text.slice(at));
  return list ? { is: list.way, at, after: at + list.length } : null;
};

/** Marks that count once; a second one is text. */
const once = new Set<Mark['is']>(['contact', 'status']);

/** The marks of one entry in their order: each after a space, none of them escaped. */
export const marksIn = (entry: string): readonly Mark[] => {
  const text = blotted(entry);
  const found: Mark[] = [];
  for (const { index } of text.matchAll(/(?<= )\S/gu)) {
    if (index < (found.at(-1)?.after ?? 0)) continue;
    const mark = markAt(text, index);
    const isSecond = mark && once.has(mark.is) && found.some(({ is }) => is === mark.is);
    if (mark && !isSecond) found.push(mark);
  }
  return found;
};

import { oneLine } from '../name';
import type { Line, Span } from './line';

const edges = /^[\s,;:·|–—-]+|[\s,;:·|–—-]+$/gu;
const inside = /[\p{L}\p{N}\p{S}\p{P}]/u;

interface Piece {
  readonly from: number;
  readonly to: number;
}

const split = (text: string, spans: readonly Span[]): readonly Piece[] => {
  const taken = spans.filter(({ part }) => part !== 'kind').sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of [...taken, { from: text.length, to: text.length }]) {
    let from = at;
    for (const { index } of text.slice(at, span.from).matchAll(/[,;·|]/gu)) {
      pieces.push({ from, to: at + index });
      from = at + index + 1;
    }
    pieces.push({ from, to: span.from });
    at = span.to;
  }
  return pieces;
};

/** The kind alone is no name: it says itself. */
const saysMore = (text: string, { from, to }: Piece, kind: Span | undefined): boolean => {
  if (!kind || kind.from < from || kind.to > to) return true;
  const beside = text.slice(from, kind.from) + text.slice(kind.to, to);
  return inside.test(beside.replace(/[\s,;:·|.–—-]/gu, ''));
};

/**
 * What a line says beyond what was read: its name. The word for the kind stays where it is part of
 * more, as in `Robotics competition`.
 */
export const nameLeft = ({ text, spans }: Line): string => {
  const kind = spans.find(({ part }) => part === 'kind');
  const left = split(text, spans)
    .filter((piece) => saysMore(text, piece, kind))
    .map(({ from, to }) => text.slice(from, to).replace(edges, ''))
    .filter((piece) => inside.test(piece));
  return oneLine(left.join(', '));
};

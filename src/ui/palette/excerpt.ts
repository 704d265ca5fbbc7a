import { spansOf } from '../../domain/search/spans';

const before = 24;
const length = 90;

/** The part of a long text that has what one looked for, cut at words. */
export const excerpt = (text: string, words: readonly string[]): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  const first = spansOf(line, words)[0]?.from ?? 0;
  const from = first <= before ? 0 : line.indexOf(' ', first - before) + 1;
  const start = from > first ? first : from;
  const part = line.slice(start, start + length);
  return `${start > 0 ? '… ' : ''}${part}${start + length < line.length ? ' …' : ''}`;
};

export type ColumnType = 'boolean' | 'integer' | 'long' | 'double' | 'string';

const most = 2 ** 31;

const typeOf = (value: string): ColumnType => {
  if (value === 'true' || value === 'false') return 'boolean';
  const number = Number(value);
  if (!Number.isFinite(number) || String(number) !== value) return 'string';
  if (!Number.isInteger(number)) return 'double';
  if (number >= -most && number < most) return 'integer';
  return Number.isSafeInteger(number) ? 'long' : 'double';
};

const ladder: readonly ColumnType[] = ['integer', 'long', 'double'];

const joined = (a: ColumnType, b: ColumnType): ColumnType => {
  if (a === b) return a;
  const [rung, other] = [ladder.indexOf(a), ladder.indexOf(b)];
  return rung < 0 || other < 0 ? 'string' : (ladder[Math.max(rung, other)] ?? 'string');
};

/**
 * What the values of a column are, told so that no program changes them: `007` and `1.50` stay
 * text. Empty values do not count; a column of nothing else is text.
 */
export const columnType = (values: Iterable<string>): ColumnType => {
  let type: ColumnType | null = null;
  for (const value of values) {
    if (value === '') continue;
    type = type === null ? typeOf(value) : joined(type, typeOf(value));
    if (type === 'string') return type;
  }
  return type ?? 'string';
};

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base = digits.length;

const digitAt = (text: string, at: number, otherwise: number): number =>
  at < text.length ? digits.indexOf(text.charAt(at)) : otherwise;

/**
 * A key that sorts strictly between two keys (empty = open end): the fractional index.
 * Keys never end in `0`, so there is always room before each.
 */
export const between = (before: string, after: string): string => {
  let key = '';
  let bounded = after !== '';
  for (let at = 0; ; at++) {
    const low = digitAt(before, at, 0);
    const high = bounded ? digitAt(after, at, base) : base;
    if (high - low > 1) return key + digits.charAt((low + high) >> 1);
    key += digits.charAt(low);
    if (high !== low) bounded = false;
  }
};

/** `count` keys after a key, in order and short. */
export const keysAfter = (before: string, count: number): readonly string[] => {
  const keys: string[] = [];
  for (let last = before; keys.length < count; ) {
    last = next(last);
    keys.push(last);
  }
  return keys;
};

/** The shortest key after one: counts up a fixed-width number and widens when full. */
const next = (key: string): string => {
  const head = key.slice(0, 4).padEnd(4, '0');
  const raised = raise(head);
  return raised ?? between(key, '');
};

const raise = (head: string): string | null => {
  for (let at = head.length - 1; at >= 0; at--) {
    const digit = digits.indexOf(head.charAt(at));
    if (digit < base - 1) {
      const text = head.slice(0, at) + digits.charAt(digit + 1);
      return text.padEnd(head.length, '0').replace(/0$/, '1');
    }
  }
  return null;
};

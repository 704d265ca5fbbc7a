import { describe, expect, it } from 'vitest';
import { randomIds } from '../../src/app/randomIds';
import { isId } from '../../src/domain/id';

describe('new ids', () => {
  it('have the shape of ids and never repeat', () => {
    const ids = randomIds();
    const made = Array.from({ length: 2000 }, () => ids.next('node'));
    expect(made.every(isId)).toBe(true);
    expect(new Set(made).size).toBe(made.length);
  });

  it('favor no sign: bytes that fall outside whole rounds of signs are drawn again', () => {
    const draws = [255, 248, 247];
    const ids = randomIds((bytes) => bytes.fill(draws.shift() ?? 0));
    expect(ids.next('node')).toBe(`node_${'z'.repeat(22)}`);
    expect(draws).toEqual([]);
  });
});

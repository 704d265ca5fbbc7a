import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownOf, tracesOf } from '../../src/domain/traces';

const bit = fc.constantFrom(
  ...['Ana', 'ana', 'DÍAZ', 'Di\u0301az', 'Díaz', 'ſam', 'Sam', 'ΟΔΟΣ', 'οδος', 'x.org', '@', '.'],
  ...[' ', '_', '-', "O'Neil", '🌱', '555', '0142', '(602)', '+1', 'a', '|', ';', '\n'],
);

const text = fc.array(bit, { maxLength: 8 }).map((bits) => bits.join(''));

const person = fc.record({ name: text, email: text, phone: text });

describe('people in texts', () => {
  it('many are found together as each is found alone', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), text, (people, said) => {
        const alone = people.some((one) => tracesOf(knownOf([one]), '').count(said) > 0);
        expect(tracesOf(knownOf(people), '').count(said) > 0).toBe(alone);
      }),
      { numRuns: 1000 },
    );
  });

  it('whatever the case, the accents and the spaces', () => {
    const traces = tracesOf(
      { names: ['Ana Díaz', 'ΟΔΟΣ'], emails: ['ana@x.org'], phones: ['602 555 0142'] },
      '***',
    );
    for (const said of ['ana DÍAZ', 'Ana_Di\u0301az', 'ANA@X.ORG', '(602) 555-0142', 'οδος'])
      expect(traces.taken(`Ask ${said}!`)).toBe('Ask ***!');
    expect(traces.taken('Anas Díaz, Mariana Díaz')).toBe('Anas Díaz, Mariana Díaz');
  });

  it('thousands of people are looked for in hundreds of texts', () => {
    const people = Array.from({ length: 5000 }, (_, at) => ({
      ...{ name: `Ana Person${at}`, email: `a${at}@x.org`, phone: `602 555 ${10_000 + at}` },
    }));
    const traces = tracesOf(knownOf(people), '***');
    const texts = Array.from({ length: 300 }, (_, at) => `Seen by Ana Person${at} in May`);
    expect(texts.every((said) => traces.taken(said) === 'Seen by *** in May')).toBe(true);
  });
});

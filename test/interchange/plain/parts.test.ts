import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedParts, partsOf, placedParts } from '../../../src/interchange/plain/parts';

const part = fc
  .string({ unit: fc.constantFrom('a', 'b', ' ', '|', ';', '\\', 'é', '🌱'), maxLength: 8 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

describe('several values in one cell', () => {
  it('read back as they were written, whatever signs they hold', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        expect(partsOf(joinedParts(parts))).toEqual(parts);
      }),
    );
  });

  it('keep their places where some are empty, so that e-mails stay with their people', () => {
    expect(placedParts(joinedParts(['', 'a@example.org', '']))).toEqual(['', 'a@example.org', '']);
  });

  it('are parted by bars, else by semicolons or line breaks, never by commas', () => {
    expect(partsOf('tools, big and small; space')).toEqual(['tools, big and small', 'space']);
    expect(partsOf('a|b; c')).toEqual(['a', 'b; c']);
    expect(partsOf('a\nb')).toEqual(['a', 'b']);
  });
});

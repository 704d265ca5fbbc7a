import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, difference, inverted, isEmpty } from '../../src/domain/change';
import { composed } from '../../src/domain/compose';
import type { MapDocument } from '../../src/domain/document';
import { newMap } from '../../src/domain/newMap';
import { countingIds } from '../support/ids';
import { afterSteps, stepArbitrary, takeStep } from '../support/steps';

const blank = (): { document: MapDocument; ids: ReturnType<typeof countingIds> } => {
  const ids = countingIds();
  return { document: newMap({ template: 'blank', language: 'en', now: 0 }, ids), ids };
};

const steps = fc.array(stepArbitrary, { maxLength: 40 });

const rowsOfMap = (document: MapDocument) =>
  Object.fromEntries([...document.rows].sort(([a], [b]) => (a < b ? -1 : 1)));

describe('changes', () => {
  it('a change and its inverse leave the document as it was, whatever the commands', () => {
    fc.assert(
      fc.property(steps, stepArbitrary, (before, step) => {
        const { document, ids } = blank();
        const start = afterSteps(document, ids, before);
        const edit = takeStep(start, ids, step);
        if (!edit.ok) return;
        const { change } = edit.value;
        const back = applied(applied(start, change), inverted(change));
        expect(rowsOfMap(back)).toEqual(rowsOfMap(start));
      }),
    );
  });

  it('a composed change does what its parts do one after the other, and undoes them at once', () => {
    fc.assert(
      fc.property(steps, steps, (before, more) => {
        const { document, ids } = blank();
        const start = afterSteps(document, ids, before);
        let now = start;
        let whole = difference(start, start);
        for (const step of more) {
          const edit = takeStep(now, ids, step);
          if (!edit.ok) continue;
          now = applied(now, edit.value.change);
          whole = composed(whole, edit.value.change);
        }
        expect(rowsOfMap(applied(start, whole))).toEqual(rowsOfMap(now));
        expect(rowsOfMap(applied(now, inverted(whole)))).toEqual(rowsOfMap(start));
      }),
    );
  });

  it('the difference of two documents leads from one to the other and back', () => {
    fc.assert(
      fc.property(steps, steps, (before, more) => {
        const { document, ids } = blank();
        const from = afterSteps(document, ids, before);
        const to = afterSteps(from, ids, more);
        const change = difference(from, to);
        expect(rowsOfMap(applied(from, change))).toEqual(rowsOfMap(to));
        expect(rowsOfMap(applied(to, inverted(change)))).toEqual(rowsOfMap(from));
        expect(isEmpty(difference(to, to))).toBe(true);
      }),
    );
  });

  it('commands never change the document they are given', () => {
    fc.assert(
      fc.property(steps, stepArbitrary, (before, step) => {
        const { document, ids } = blank();
        const start = afterSteps(document, ids, before);
        const copy = structuredClone(rowsOfMap(start));
        takeStep(start, ids, step);
        expect(rowsOfMap(start)).toEqual(copy);
      }),
    );
  });
});

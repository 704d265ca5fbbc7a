import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, isEmpty } from '../../src/domain/change';
import { setFacts, setTheme } from '../../src/domain/commands/bulk';
import { renameNode } from '../../src/domain/commands/describe';
import { draftOf, type Step } from '../../src/domain/commands/manyEdits';
import { addContact, takeContact } from '../../src/domain/commands/people';
import { removeNodes } from '../../src/domain/commands/remove';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import { allThemes, partnersOf } from '../../src/domain/outline';
import { documentArbitrary } from '../support/arbitraries';
import { countingIds } from '../support/ids';

const at = <T>(all: readonly T[], nth: number): T | undefined => all[nth % Math.max(1, all.length)];

const stepFor =
  (kind: number, nth: number): Step =>
  (document, ids) => {
    const partner = at(partnersOf(document), nth)?.id ?? 'node_none';
    const theme = at(allThemes(document), nth)?.id ?? 'node_none';
    const tie = at(rowsOf(document, 'contact'), nth)?.id ?? 'contact_none';
    if (kind === 0) return renameNode(document, { id: partner, name: `Name ${nth}` }, ids);
    if (kind === 1) return setTheme(document, { ids: [partner], theme, on: nth % 2 === 0 }, ids);
    if (kind === 2) return addContact(document, { partner, name: `Ana ${nth % 2}` }, ids);
    if (kind === 3) return takeContact(document, { id: tie }, ids);
    if (kind === 4) return removeNodes(document, { ids: [theme] }, ids);
    return setFacts(
      document,
      { ids: [partner], facts: { nextContact: nth % 3 ? '2026-05-03' : 'soon' } },
      ids,
    );
  };

const onceEach = (document: MapDocument, steps: readonly Step[]): MapDocument => {
  const ids = countingIds(3000);
  return steps.reduce((now, step) => {
    const edit = step(now, ids);
    return edit.ok ? applied(now, edit.value.change) : now;
  }, document);
};

describe('many edits as one', () => {
  const wishes = fc.array(fc.tuple(fc.nat(5), fc.nat(9)), { maxLength: 25 });

  it('come to the same as each after the other, and leave the document as it was', () => {
    fc.assert(
      fc.property(documentArbitrary, wishes, (document, wished) => {
        const before = JSON.stringify([...document.rows]);
        const steps = wished.map(([kind, nth]) => stepFor(kind, nth));
        const draft = draftOf(document, countingIds(3000));
        for (const step of steps) draft.take([step]);
        const after = applied(document, draft.change());
        const one = onceEach(document, steps);
        expect(new Map([...after.rows].sort())).toEqual(new Map([...one.rows].sort()));
        expect(JSON.stringify([...document.rows])).toBe(before);
      }),
    );
  });

  it('steps that belong together are taken all or none', () => {
    fc.assert(
      fc.property(documentArbitrary, wishes, (document, wished) => {
        const draft = draftOf(document, countingIds());
        const refused: Step = () => ({ ok: false, error: { reason: 'notThere' } });
        const taken = draft.take([...wished.map(([kind, nth]) => stepFor(kind, nth)), refused]);
        expect(taken.ok).toBe(false);
        expect(isEmpty(draft.change())).toBe(true);
      }),
    );
  });
});

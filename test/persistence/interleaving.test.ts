import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, type Change, creating, deleting, inverted } from '../../src/domain/change';
import type { Id } from '../../src/domain/id';
import { partnersOf } from '../../src/domain/outline';
import { sameRow } from '../../src/domain/path';
import type { NodeRow } from '../../src/domain/row';
import { replayed } from '../../src/persistence/replay';
import { testBrowser } from './support/browser';
import {
  type Editor,
  editorOf,
  openIn,
  partner,
  type Session,
  stored,
  withMap,
} from './support/session';

type Step =
  | { readonly does: 'add' | 'remove' | 'undo'; readonly who: 0 | 1; readonly which: number }
  | {
      readonly does: 'set';
      readonly who: 0 | 1;
      readonly which: number;
      readonly field: 'name' | 'notes' | 'status';
    }
  | { readonly does: 'pause'; readonly who: 0 | 1; readonly which: number };

const who = fc.constantFrom(0 as const, 1 as const);
const which = fc.nat(9);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constantFrom('add' as const, 'remove' as const, 'undo' as const),
    who,
    which,
  }),
  fc.record({
    does: fc.constant('set' as const),
    who,
    which,
    field: fc.constantFrom('name' as const, 'notes' as const, 'status' as const),
  }),
  fc.record({ does: fc.constant('pause' as const), who, which }),
);

const pick = (editor: Editor, at: number): NodeRow | undefined => {
  const partners = partnersOf(editor.document());
  return partners[at % partners.length];
};

const perform = (session: Session, editor: Editor, done: Change[], one: Step, n: number): void => {
  const row = pick(editor, one.which);
  const edit = (change: Change): void => void done.push(editor.edit(change).change);
  if (one.does === 'add') edit(creating(partner(session, `New ${n}`)));
  else if (one.does === 'remove' && row) edit(deleting(row));
  else if (one.does === 'undo') {
    const last = done.pop();
    if (last) editor.edit(inverted(last));
  } else if (one.does === 'set' && row)
    done.push(
      editor.set(row.id, { [one.field]: one.field === 'status' ? 'warm' : `text ${n}` }).change,
    );
};

const play = async (steps: readonly Step[], bells: boolean) => {
  const browser = testBrowser();
  browser.bells = bells;
  const sessions = [await openIn(browser.window()), await openIn(browser.window())] as const;
  const { map } = await withMap(sessions[0]);
  const editors = [await editorOf(sessions[0], map), await editorOf(sessions[1], map)] as const;
  const done: readonly [Change[], Change[]] = [[], []];
  for (const [n, one] of steps.entries()) {
    if (one.does === 'pause') for (let t = 0; t < one.which; t++) await new Promise(setImmediate);
    else perform(sessions[one.who], editors[one.who], done[one.who], one, n);
  }
  for (const editor of editors) await editor.writer.settled();
  for (const { window } of sessions) window.fire('focus');
  for (const editor of editors) await editor.writer.settled();
  return { sessions, editors, map };
};

const rowsOf = (document: { rows: ReadonlyMap<Id, unknown> }) =>
  Object.fromEntries([...document.rows].sort(([a], [b]) => (a < b ? -1 : 1)));

test('T7 however two windows interleave, both memories, the rows and the journal agree (I2, I3)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.boolean(), async (steps, bells) => {
      const { sessions, editors, map } = await play(steps, bells);
      const onDisk = rowsOf(await stored(sessions[0], map));
      expect(rowsOf(editors[0].document())).toEqual(onDisk);
      expect(rowsOf(editors[1].document())).toEqual(onDisk);
      expect(await sessions[1].verifyMap(map)).toEqual([]);
      const partners = partnersOf(editors[0].document()).length;
      expect(await sessions[1].shelf.list()).toMatchObject([{ partners, themes: 2 }]);
      for (const session of sessions) session.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('the journal can be walked back to every state it went through', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { sessions, map } = await play(steps, false);
      const writer = sessions[0].shelf.writer(map, 0);
      const changes: Change[] = [];
      writer.onForeign((records) => changes.push(...records.map(({ change }) => change)));
      await writer.settled();
      const records = changes.map((change) => ({ change }));
      for (let n = records.length; n > 1; n--) {
        const at = replayed(map, records.slice(0, n));
        const before = replayed(map, records.slice(0, n - 1));
        const back = applied(at, inverted(changes[n - 1] as Change));
        for (const [id, row] of before.rows) {
          const other = back.rows.get(id);
          expect(other && sameRow(row, other)).toBe(true);
        }
      }
      for (const session of sessions) session.close();
    }),
    { numRuns: 25 },
  );
}, 60_000);

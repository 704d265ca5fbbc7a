import { expect, test } from '../support/app';
import { type Answer, answerIsHeld, holdAnswer, letAnswer } from '../support/faultsProvoke';
import { expectSound } from '../support/faultsSound';
import {
  namesIn,
  newMap,
  smallMap,
  smallMapNames,
  typeLines,
  waitUntilSaved,
  waitUntilStill,
} from '../support/maps';

const moments: Record<string, Answer> = {
  'before its database opens': { of: 'opening', at: 2 },
  'after it read the map': { of: 'reading', at: 1 },
  'after it read its own history': { of: 'reading', at: 2 },
  'while it looks for news': { of: 'reading', at: 3 },
};

/** The quick lane takes the two moments between which an edit could fall through. */
const quick = new Set(['after it read the map', 'while it looks for news']);

for (const [when, answer] of Object.entries(moments)) {
  test(`T8 an edit while the other tab loads is in both and on disk: ${when}`, {
    tag: quick.has(when) ? [] : ['@slow'],
  }, async ({ app, context, address }) => {
    const { page } = app;
    await app.open();
    const map = await newMap(page, smallMap);
    await waitUntilStill(page);
    await waitUntilSaved(page);
    const other = await context.newPage();
    await other.addInitScript(holdAnswer, answer);
    await other.goto(`${address}/#/map/${map}`);
    await answerIsHeld(other);

    await typeLines(page, ['While loading 1', 'While loading 2']);
    await waitUntilStill(page);
    await waitUntilSaved(page);
    await letAnswer(other);

    await waitUntilSaved(other);
    const shown = [...smallMapNames, 'While loading 1', 'While loading 2'];
    await expect.poll(() => namesIn(other)).toEqual(shown);
    expect(await namesIn(page)).toEqual(shown);
    await expectSound(context, address, { map, shown });
  });
}

import type { Page } from '@playwright/test';
import { changedIds } from '../../../src/domain/change';
import type { Id } from '../../../src/domain/id';
import { expect, test } from '../support/app';
import { renameOften, togglePinOften } from '../support/faultsEdits';
import { expectSound } from '../support/faultsSound';
import type { Stored } from '../support/faultsStorage';
import {
  namesIn,
  newMap,
  smallMap,
  treeItems,
  waitUntilSaved,
  waitUntilStill,
} from '../support/maps';

const edits = 150;

const names = (word: string) => Array.from({ length: edits }, (_, at) => `${word} ${at + 1}`);

const labelsIn = async (page: Page) => (await treeItems(page)).map(({ label }) => label);

/** What the history says a field was set to, in order. */
const told = (stored: Stored, id: string, path: string) =>
  stored.journal.flatMap(({ change }) => {
    const to = change.updated[id as Id]?.to ?? {};
    return path in to ? [to[path]] : [];
  });

const partnerIn = (stored: Stored) =>
  stored.rows.find(({ row }) => row.kind === 'node' && row.type === 'partner');

test(`T7 two tabs change different fields of one partner, ${edits} times each: none is lost`, async ({
  app,
  context,
  address,
}) => {
  await app.open();
  const map = await newMap(app.page, smallMap);
  await waitUntilStill(app.page);
  await waitUntilSaved(app.page);
  const other = await app.openWindow(`#/map/${map}`);
  await waitUntilSaved(other);

  await Promise.all([
    renameOften(app.page, 'Acme Fab', names('Acme')),
    togglePinOften(other, 'Acme Fab', edits),
  ]);
  await Promise.all([waitUntilSaved(app.page), waitUntilSaved(other)]);

  const shown = ['Flex Friday', 'Mentors', `Acme ${edits}`];
  await expect.poll(() => namesIn(other)).toEqual(shown);
  await expect.poll(() => labelsIn(other)).toEqual(await labelsIn(app.page));
  const stored = await expectSound(context, address, { map, shown });
  const partner = partnerIn(stored);
  const pins = stored.journal.filter(({ label, change }) => {
    return /^history\.(un)?pin/.test(label.key) && changedIds(change).includes(partner?.id as Id);
  });
  expect(told(stored, partner?.id ?? '', 'name')).toEqual(names('Acme'));
  expect(pins.length).toBe(edits);
});

test(`T7 two tabs change the same field, ${edits} times each: the later wins, both are in the history`, async ({
  app,
  context,
  address,
}) => {
  await app.open();
  const map = await newMap(app.page, smallMap);
  await waitUntilStill(app.page);
  await waitUntilSaved(app.page);
  const other = await app.openWindow(`#/map/${map}`);
  await waitUntilSaved(other);

  await Promise.all([
    renameOften(app.page, 'Acme Fab', names('Here')),
    renameOften(other, 'Acme Fab', names('There')),
  ]);
  await Promise.all([waitUntilSaved(app.page), waitUntilSaved(other)]);

  await expect.poll(() => namesIn(other)).toEqual(await namesIn(app.page));
  const stored = await expectSound(context, address, { map, shown: await namesIn(other) });
  const partner = partnerIn(stored);
  const given = told(stored, partner?.id ?? '', 'name');
  expect(given.filter((name) => String(name).startsWith('Here'))).toEqual(names('Here'));
  expect(given.filter((name) => String(name).startsWith('There'))).toEqual(names('There'));
  expect(await namesIn(app.page)).toContain(given.at(-1));
});

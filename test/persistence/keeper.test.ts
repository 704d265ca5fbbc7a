import { expect, test } from 'vitest';
import { keeperOf } from '../../src/persistence/keeper';

const manager = (persisted: boolean): StorageManager => {
  let promised = persisted;
  return {
    persisted: async () => promised,
    persist: async () => {
      promised = true;
      return promised;
    },
    estimate: async () => ({ usage: 10, quota: 100 }),
  } as unknown as StorageManager;
};

test('the keeper tells what the browser says, and asks for its promise', async () => {
  const keeper = keeperOf(manager(false), true);
  expect(await keeper.facts()).toEqual({
    lasting: true,
    promised: false,
    usedBytes: 10,
    quotaBytes: 100,
  });
  expect(await keeper.askPromise()).toBe(true);
  expect((await keeper.facts()).promised).toBe(true);
});

test('a browser that cannot say is not taken to promise', async () => {
  for (const silent of [null, {} as StorageManager]) {
    const keeper = keeperOf(silent, true);
    expect(await keeper.facts()).toEqual({
      lasting: true,
      promised: null,
      usedBytes: null,
      quotaBytes: null,
    });
    expect(await keeper.askPromise()).toBe(false);
  }
});

test('where nothing lasts there is nothing to promise', async () => {
  const keeper = keeperOf(manager(true), false);
  expect(await keeper.facts()).toMatchObject({ lasting: false, promised: false });
  expect(await keeper.askPromise()).toBe(false);
});

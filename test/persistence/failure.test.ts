import { expect, test } from 'vitest';
import { failureOf } from '../../src/persistence/failure';
import { mapIsGone } from '../../src/persistence/vault';

const named = (name: string, more: object = {}): Error =>
  Object.assign(new Error(name), { name, ...more });

test('T4 a full disk is known by the reason inside an aborted transaction', () => {
  expect(failureOf(named('AbortError', { inner: named('QuotaExceededError') }))).toBe('full');
  expect(failureOf(named('QuotaExceededError'))).toBe('full');
  expect(failureOf(named('BulkError', { failures: [named('QuotaExceededError')] }))).toBe('full');
});

test.each([
  ['DatabaseClosedError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['NotFoundError', 'closed'],
  ['DataCloneError', 'refused'],
  ['AbortError', 'unknown'],
] as const)('%s is told as %s', (name, reason) => {
  expect(failureOf(named(name))).toBe(reason);
});

test('a map that is not in storage is told as closed, and what is no error as unknown', () => {
  expect(failureOf(mapIsGone('map_x'))).toBe('closed');
  for (const odd of [null, undefined, 'text', 7]) expect(failureOf(odd)).toBe('unknown');
});

test('errors that hold themselves do not hang it', () => {
  const ring: { name: string; inner?: unknown } = { name: 'AbortError' };
  ring.inner = ring;
  expect(failureOf(ring)).toBe('unknown');
});

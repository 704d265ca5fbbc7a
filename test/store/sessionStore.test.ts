import { expect, test } from 'vitest';
import { type Editing, initialSession, without } from '../../src/store/sessionStore';
import { idOf } from '../support/ids';

const theme = idOf('node', 1);
const entry: Editing = { is: 'entry', theme, at: null, asks: 'partner' };

test('an open text line stays the same while rows elsewhere change: nothing asks for the focus again', () => {
  const state = { ...initialSession, editing: entry };
  expect(without(state, () => true).editing).toBe(entry);
});

test('an open text line loses its theme with the theme', () => {
  const state = { ...initialSession, editing: entry };
  expect(without(state, () => false).editing).toEqual({ ...entry, theme: null });
});

test('a rename ends with its circle', () => {
  const rename: Editing = { is: 'rename', id: theme };
  const state = { ...initialSession, editing: rename };
  expect(without(state, () => true).editing).toBe(rename);
  expect(without(state, () => false).editing).toEqual({ is: 'nothing' });
});

test('the session stays the same while nothing it points at goes away: no part of the screen is asked to look', () => {
  const state = {
    ...initialSession,
    selection: [theme],
    trail: [theme],
    focusOn: { id: theme, steps: 1 as const },
    tool: { is: 'connect' as const, from: theme },
  };
  expect(without(state, () => true)).toBe(state);
  expect(without(state, () => false)).toMatchObject({
    selection: [],
    trail: [],
    focusOn: null,
    tool: { is: 'connect', from: null },
  });
});

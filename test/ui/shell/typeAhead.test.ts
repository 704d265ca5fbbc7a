import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTypeAhead } from '../../../src/ui/shell/typeAhead';

const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.body, { key });
};

test('keeps what is typed before a screen is there, Enter and Backspace too', () => {
  const typed = createTypeAhead(window);
  typed.start();
  press('F', 'l', 'x', 'Backspace', 'e', 'x', 'Enter', '#', 'Shift', 'M');
  expect(typed.take()).toBe('Flex\n#M');
});

test('leaves keys to the page before it starts, after it was asked, and those with Ctrl', () => {
  const typed = createTypeAhead(window);
  press('a');
  typed.start();
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(typed.take()).toBe('');
  press('b');
  expect(typed.take()).toBe('');
});

import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MeasuresScreen } from '../../../src/ui/measures/MeasuresScreen';
import { filledMap, lookAt, valuesOf } from '../../support/lookAt';

beforeEach(() => localStorage.clear());
afterEach(() => {
  act(() => void window.dispatchEvent(new Event('afterprint')));
});

const mixed = filledMap(
  valuesOf(
    'Interaction',
    ...['Acme 2022–23 90/100', 'Beta 2022–23 30/100', 'Acme 2023–24 47/50', 'Beta 2023–24 60/150'],
  ),
);

const lowered = /^Since 2022–23, of all that reported: Acme lowered the figure by .*: .*\.$/;

describe('the scorecard on paper', () => {
  it('R7 says who moved the figure most and why, because nothing leads there from paper', async () => {
    await lookAt(mixed, <MeasuresScreen />);
    await screen.findByRole('article', { name: /Interaction/ });
    expect(screen.queryByText(lowered)).toBeNull();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getByText(lowered)).toBeVisible();
  });
});

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeMeasure, defineMeasure } from '../../../src/domain/commands/measures';
import { ContributionTab } from '../../../src/ui/measures/contribution/ContributionTab';
import { countingIds } from '../../support/ids';
import { filledMap, lookAt, valuesOf } from '../../support/lookAt';
import { did } from '../../support/maps';
import { entered, measuredMap, measureNamed, valueAt } from '../../support/measured';

const hours = ['Acme 2022–23 50', 'Beta 2022–23 150'];

describe('contribution', () => {
  it('R3 shows the parts of a total, the largest first', async () => {
    const map = filledMap(valuesOf('Hours', ...hours));
    await lookAt(map, <ContributionTab />, { measure: measureNamed(map, 'Hours') });
    expect(
      screen.getByText('Hours, 2022–23: 200 together; Beta gives most, 150'),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Beta',
      'Acme',
    ]);
    expect(screen.getByRole('row', { name: /^Beta/ })).toHaveTextContent('75.0%');
  });

  it('R3 people are between the largest part and the sum, and get no part of a total', async () => {
    const ids = countingIds(5_000);
    const map = did(measuredMap(), defineMeasure, { name: 'Mentors', type: 'people' }, ids);
    const cells = ['120', '80', '40'].map((text, at) =>
      valueAt(map, ['Acme', 'Beta', 'County Health'][at] ?? '', 'Mentors', '2022–23', text),
    );
    const full = entered(map, ids, ...cells);
    await lookAt(full, <ContributionTab />, { measure: measureNamed(full, 'Mentors') });
    expect(screen.getByText(/between 120 and 240/)).toBeInTheDocument();
    expect(screen.queryByText('Part of the total')).toBeNull();
  });

  it('R19 gives a range of places where intervals overlap', async () => {
    const map = filledMap(
      valuesOf(
        'Interaction',
        'Acme 2022–23 95/100',
        'Beta 2022–23 50/100',
        'County Health 2022–23 52/100',
      ),
    );
    await lookAt(map, <ContributionTab />);
    expect(screen.getByRole('row', { name: /^Acme/ })).toHaveTextContent('1.');
    expect(screen.getByRole('row', { name: /^Beta/ })).toHaveTextContent('2–3');
    expect(screen.getByText(/are not ranked against each other/)).toBeInTheDocument();
  });

  it('says what its first number counts, over the column and beside each number', async () => {
    const map = filledMap(valuesOf('Interaction', 'Acme 2022–23 95/100', 'Beta 2022–23 50/100'));
    const { unmount } = await lookAt(map, <ContributionTab />);
    expect(screen.getByRole('columnheader', { name: 'How many' })).toBeInTheDocument();
    const labelsOf = (row: HTMLElement) =>
      [...row.querySelectorAll('td[data-label]')].map((cell) => cell.getAttribute('data-label'));
    expect(labelsOf(screen.getByRole('row', { name: /^Acme/ }))).toEqual([
      ...['How many', 'Part of the total', 'Interaction', 'Place by percent'],
    ]);
    unmount();
    const id = measureNamed(map, 'Interaction');
    const numerator = { fields: { numerator: 'students met' }, stillComparable: true } as const;
    await lookAt(
      did(map, changeMeasure, { id, ...numerator }, countingIds(9_000)),
      <ContributionTab />,
    );
    expect(screen.getByRole('columnheader', { name: 'students met' })).toBeInTheDocument();
  });

  it('R19 says too close only where a place could be any', async () => {
    await lookAt(
      filledMap(valuesOf('Interaction', 'Beta 2022–23 50/100', 'County Health 2022–23 52/100')),
      <ContributionTab />,
    );
    expect(screen.getAllByText('too close to tell apart')).toHaveLength(2);
  });

  it('R19 totals have places by size, and it says that no interval belongs to them', async () => {
    const map = filledMap(valuesOf('Hours', ...hours, 'County Health 2022–23 50'));
    await lookAt(map, <ContributionTab />, { measure: measureNamed(map, 'Hours') });
    const places = screen.getAllByRole('row').map((row) => row.querySelector('.part-rank'));
    expect(places.map((cell) => cell?.textContent?.slice(0, 2))).toEqual([
      ...[undefined, '1.', '2.', '2.'],
    ]);
    expect(screen.getByText(/no interval belongs to them/)).toBeInTheDocument();
  });

  it('names who is not in the total, and why', async () => {
    const map = filledMap(valuesOf('Hours', ...hours, 'County Health 2022–23 s'));
    await lookAt(map, <ContributionTab />, { measure: measureNamed(map, 'Hours') });
    expect(
      screen.getByText('Not in the total: County Health (hidden by its source).'),
    ).toBeInTheDocument();
    expect(screen.getByText('2 of 3 partners')).toBeInTheDocument();
  });
});

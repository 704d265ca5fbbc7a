import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReportingTab } from '../../../src/ui/measures/reporting/ReportingTab';
import { filledMap, lookAt, valuesOf } from '../../support/lookAt';

const filled = () =>
  filledMap([
    ...valuesOf('Interaction', 'Acme 2022–23 10/40', 'Beta 2022–23 20/40', 'Acme 2023–24 ~12/40'),
    ...valuesOf('Hours', 'Acme 2022–23 5', 'Beta 2022–23 7', 'County Health 2022–23 3'),
    ...valuesOf('Hours', 'Acme 2023–24 5', 'County Health 2023–24 s'),
  ]);

describe('who reports', () => {
  it('says how many reported all that was due, hidden values too (R5)', async () => {
    await lookAt(filled(), <ReportingTab />);
    expect(
      screen.getByText('2 of 3 partners reported all that was due for 2023–24'),
    ).toBeInTheDocument();
  });

  it('names every number of its table beside it too, for screens without room for heads', async () => {
    await lookAt(filled(), <ReportingTab />);
    const table = screen.getByRole('table', { name: /^Measure by measure/ });
    const row = within(table).getByRole('row', { name: /^Interaction/ });
    const labels = [...row.querySelectorAll('td[data-label]')];
    expect(labels.map((cell) => cell.getAttribute('data-label'))).toEqual([
      ...['In the figure', 'Reported', 'How much of it we know'],
    ]);
  });

  it('names whom to ask for what', async () => {
    await lookAt(filled(), <ReportingTab />);
    expect(screen.getByText('Ask Beta for Interaction and Hours of 2023–24.')).toBeInTheDocument();
  });

  it('tells states apart in words: reported, an estimate, hidden, not reported, not asked', async () => {
    await lookAt(filled(), <ReportingTab />);
    const grid = screen.getByRole('grid', { name: 'Who reported what' });
    expect(within(grid).getByRole('row', { name: /^Acme/ })).toHaveTextContent(
      /an estimate.*reported/,
    );
    expect(within(grid).getByRole('row', { name: /^Beta/ })).toHaveTextContent(
      '0 of 2 measuresnot reportednot reported',
    );
    expect(within(grid).getByRole('row', { name: /^County Health/ })).toHaveTextContent(
      /not asked.*hidden/,
    );
  });

  it('R5 shows completeness and coverage of each measure, and notes on estimates', async () => {
    await lookAt(filled(), <ReportingTab />);
    const table = screen.getByRole('table', { name: /Measure by measure/ });
    const row = within(table).getByRole('row', { name: /Interaction/ });
    expect(row).toHaveTextContent('1 of 2 partners');
    expect(row).toHaveTextContent('50.0%');
    expect(row).toHaveTextContent('1 value is an estimate');
  });

  it('R5 does not say 100 % where the size of somebody is not known', async () => {
    const lines = ['Acme 2023–24 12/40', 'Beta 2022–23 s', 'Beta 2023–24 s'];
    await lookAt(filledMap(valuesOf('Interaction', ...lines)), <ReportingTab />);
    const table = screen.getByRole('table', { name: /Measure by measure/ });
    expect(within(table).getByRole('row', { name: /Interaction/ })).toHaveTextContent(
      /100(\.0)?%.*the size of 1 partner is not known/,
    );
  });

  it('R4 has a word of its own for every reason, and asks only who owes a value', async () => {
    const lines = ['Acme 2022–23 0/0', 'Beta 2022–23 60', 'County Health 2022–23 12/40'];
    await lookAt(filledMap(valuesOf('Interaction', ...lines)), <ReportingTab />);
    expect(screen.getByText('only a percent')).toBeInTheDocument();
    expect(screen.queryByText('not reported')).toBeNull();
    expect(screen.getByText(/Nobody is missing for 2022–23/)).toBeInTheDocument();
  });

  it('says so when nobody is missing', async () => {
    await lookAt(filledMap(valuesOf('Interaction', 'Acme 2022–23 10/40')), <ReportingTab />);
    expect(screen.getByText(/Nobody is missing for 2022–23/)).toBeInTheDocument();
  });
});

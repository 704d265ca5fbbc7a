import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addPeriods } from '../../../src/domain/commands/periods';
import { doAddUp } from '../../../src/ui/measures/why/rounded';
import { WhyTab } from '../../../src/ui/measures/why/WhyTab';
import { countingIds } from '../../support/ids';
import { filledMap, lookAt, valuesOf } from '../../support/lookAt';
import { did } from '../../support/maps';
import { entered, measuredMap, measureNamed, valueAt } from '../../support/measured';

const start = (...lines: readonly string[]) =>
  lookAt(filledMap(valuesOf('Interaction', ...lines)), <WhyTab />);

const mixed = [
  'Acme 2022–23 90/100',
  'Beta 2022–23 30/100',
  'Acme 2023–24 47/50',
  'Beta 2023–24 60/150',
];

describe('why it changed', () => {
  it('R7 says that every partner improved and the total fell because more of the people are at B', async () => {
    await start(...mixed);
    expect(
      screen.getByText(
        'Every partner improved; the total fell because more of the people are at Beta.',
      ),
    ).toBeInTheDocument();
  });

  it('R28 tells the finding first and then that it is within its usual ups and downs', async () => {
    const shares = [40, 43, 40, 44, 41, 43].map((n, at) => `Acme ${2018 + at}–${19 + at} ${n}/100`);
    const years = { type: 'schoolYear', start: '2018-09-01', count: 4 } as const;
    const ids = countingIds(4_000);
    const map = did(measuredMap(), addPeriods, years, ids);
    const cells = shares.map((line) => {
      const [of = '', period = '', is = ''] = line.split(' ');
      return valueAt(map, of, 'Interaction', period, is);
    });
    await lookAt(entered(map, ids, ...cells), <WhyTab />);
    expect(
      screen.getByText(
        'Interaction, all that reported: 43.0% in 2023–24, 41.0% in 2022–23, within its usual ups and downs',
      ),
    ).toBeInTheDocument();
  });

  it('R7 tells the two pieces, and that together they are the change', async () => {
    await start(...mixed);
    const pieces = screen.getByRole('table', { name: 'What the change is made of' });
    expect(within(pieces).getByRole('row', { name: /own figures/ })).toHaveTextContent('+7.8 pp');
    expect(within(pieces).getByRole('row', { name: /Where the people/ })).toHaveTextContent(
      '−14.3 pp',
    );
    expect(within(pieces).getByRole('row', { name: /Together/ })).toHaveTextContent('−6.5 pp');
  });

  it('names the partner that lowered the figure most, by how much, and why, in words', async () => {
    await start(...mixed.slice(0, 3), 'Beta 2023–24 15/150');
    const answer = screen.getByText('Who lowered it most').parentElement;
    expect(answer).toHaveTextContent(
      /Beta lowered the figure by .+ points: its own figure went from 30.0% to 10.0% and its share of the people grew from 50.0% to 75.0%\./,
    );
  });

  it('names a partner that is new in the figure, and why it was not in the earlier one', async () => {
    await start(
      'Acme 2022–23 50/100',
      'Beta 2022–23 s',
      'Acme 2023–24 50/100',
      'Beta 2023–24 10/100',
    );
    const row = screen.getByRole('row', { name: /^Beta/ });
    expect(row).toHaveTextContent(
      'it is new in the figure, with 10.0% and 50.0% of the people (2022–23: hidden by its source)',
    );
  });

  it('R6 shows the same partners both times first, and warns where it matters who reported', async () => {
    await start('Acme 2022–23 20/40', 'Beta 2022–23 10/40', 'Acme 2023–24 22/40');
    expect(screen.getByText(/Careful: it matters here who reported/)).toHaveTextContent(
      'The same partners both times: +5.0 pp, better; all that reported: +17.5 pp, better.',
    );
    const rows = within(screen.getByRole('table', { name: /for all that reported/ })).getAllByRole(
      'row',
    );
    expect(rows[1]).toHaveTextContent('The same partner both times (1)');
  });

  it('says x of y partners for both periods', async () => {
    await start(...mixed.slice(0, 3));
    expect(screen.getByText('2 of 2 partners → 1 of 2 partners')).toBeInTheDocument();
  });

  it('R3 tells counts by what each partner changed', async () => {
    const lines = ['Acme 2022–23 120', 'Acme 2023–24 80', 'Beta 2022–23 40', 'Beta 2023–24 50'];
    const map = filledMap(valuesOf('Hours', ...lines));
    await lookAt(map, <WhyTab />, { measure: measureNamed(map, 'Hours') });
    expect(screen.getByText('Who lowered it most').parentElement).toHaveTextContent(
      'Acme lowered the figure by 40: its own figure went from 120 to 80.',
    );
  });

  it('compares with the last period before that has a figure, and with another one when asked', async () => {
    const { user } = await start('Acme 2022–23 10/40', 'Acme 2024–25 20/40');
    expect(screen.getByText(/higher in 2024–25 \(50.0%\) than in 2022–23/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Compared with/ }));
    await user.click(screen.getByRole('option', { name: '2023–24' }));
    expect(
      screen.getByText('2023–24 and 2024–25 cannot be compared: not reported.'),
    ).toBeInTheDocument();
  });

  it('R6 says whose change it explains, and leads to the scorecard with that of the same partners', async () => {
    const { look, user } = await start(
      ...['Acme 2022–23 20/40', 'Beta 2022–23 10/40', 'Acme 2023–24 22/40'],
    );
    expect(
      screen.getByRole('heading', { name: /^Interaction, all that reported: / }),
    ).toBeVisible();
    expect(screen.getByText(/same partners both times first: \+5\.0 pp/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show the scorecard' }));
    expect(look.getState().tab).toBe('scorecard');
  });

  it('R28 with few periods nothing rose or fell: two values stand beside each other', async () => {
    await start(...mixed);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      'Interaction, all that reported: 6.5 points lower in 2023–24 (53.5%) than in 2022–23 (60.0%)',
    );
  });

  it('says that pieces are rounded only where they do not add up as they are written', async () => {
    expect(doAddUp([-2.46, -4.36], -6.82, { type: 'percent' })).toBe(false);
    expect(doAddUp([7.75, -14.25], -6.5, { type: 'percent' })).toBe(true);
    expect(doAddUp([4, -14], -10, { type: 'count' })).toBe(true);
  });

  it('says what is missing while nothing was entered, and leads to entering', async () => {
    const { look, user } = await lookAt(measuredMap(), <WhyTab />);
    await user.click(screen.getByRole('button', { name: 'Enter values' }));
    expect(look.getState().tab).toBe('enter');
  });
});

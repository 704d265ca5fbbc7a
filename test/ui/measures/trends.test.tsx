import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { TrendsTab } from '../../../src/ui/measures/trends/TrendsTab';
import { openMapFake, showOn } from '../../support/openMapFake';
import { sampleInitiative } from '../../support/sampleInitiative';

beforeEach(() => localStorage.clear());

const start = async () => {
  const fake = await openMapFake(sampleInitiative());
  return { ...fake, ...showOn(fake, <TrendsTab />) };
};

const figure = (name: RegExp) => within(screen.getByRole('figure', { name }));

describe('trends', () => {
  it('shows one panel a measure, each with its finding', async () => {
    await start();
    expect(screen.getAllByRole('figure')).toHaveLength(6);
    expect(
      figure(/met an employer rose/).getByRole('img', { name: /^2024–25: 51\.9%/ }),
    ).toBeVisible();
  });

  it('shows the same numbers as a table, with the way to the goal (R11)', async () => {
    const { user } = await start();
    const met = figure(/met an employer/);
    await user.click(met.getByRole('button', { name: 'Table' }));
    const last = met.getByRole('row', { name: /^2024–25/ });
    expect(
      within(last)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([...['51.9%', '162 of 312', '3 of 3 partners', '51.0%']]);
  });

  it('describes the chart: what it is, first and last, change, goal and gap', async () => {
    const { user } = await start();
    const met = figure(/met an employer/);
    await user.click(met.getByRole('button', { name: 'Describe' }));
    const text = met.getByText(
      /^Line chart: Students who met an employer, 2022–23 to 2024–25, 3 values\./,
    );
    expect(text).toHaveTextContent('From first to last: +9.9 pp (+24%), better.');
    expect(text).toHaveTextContent('Goal: 60.0%; still missing: +8.1 pp.');
  });

  it('R25 says where a definition changed and that no line goes across', async () => {
    await start();
    expect(
      figure(/returning next year/).getByText(/new definition from 2024–25 on, no line across/),
    ).toBeVisible();
  });

  it('R14 draws a forecast when asked, and asks on in the order of turn the curve', async () => {
    const { user } = await start();
    await user.click(screen.getByRole('switch', { name: 'Forecast if nothing changes' }));
    expect(figure(/met an employer/).getByText(/^forecast \d+\.\d%/)).toBeInTheDocument();
    expect(figure(/returning/).getByText(/No forecast: too few points in time/)).toBeVisible();
    const steps = screen.getAllByRole('listitem').map((item) => item.textContent?.split(' ')[0]);
    expect(steps).toEqual(['What', 'Which', 'What', 'What']);
  });

  it('R28 says that usual ups and downs need 6 points', async () => {
    const { user } = await start();
    await user.click(screen.getByRole('switch', { name: 'Usual ups and downs' }));
    expect(screen.getAllByText(/Usual ups and downs need 6 points in time/)).toHaveLength(6);
  });

  it('shows a measure partner by partner against all together, on one scale', async () => {
    const { user } = await start();
    await user.click(screen.getByRole('radio', { name: 'Partner by partner' }));
    expect(screen.getAllByRole('figure')).toHaveLength(4);
    expect(figure(/^P1/).getByText(/all together$/)).toBeInTheDocument();
    expect(screen.getByText(/All charts share one scale/)).toBeVisible();
    await user.click(screen.getByRole('switch', { name: 'Own scale for each chart' }));
    expect(screen.getByText(/heights cannot be compared/)).toBeVisible();
  });

  it('opens how a figure is computed from its mark', async () => {
    const { user } = await start();
    await user.click(figure(/met an employer/).getByRole('img', { name: /^2022–23/ }));
    expect(await screen.findByRole('dialog', { name: 'How is this computed?' })).toHaveTextContent(
      '168 of 400',
    );
  });
});

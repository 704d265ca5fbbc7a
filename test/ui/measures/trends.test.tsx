import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { foresee, tellChart } from '../../../src/domain/commands/chartNotes';
import { indicatorsOf, periodsOf } from '../../../src/domain/measures';
import { measureTableOf } from '../../../src/measurement/measureTable';
import { TrendsTab } from '../../../src/ui/measures/trends/TrendsTab';
import { trendAt } from '../../../src/ui/measures/trends/trend';
import { openMapFake, showOn } from '../../support/openMapFake';
import { sampleInitiative } from '../../support/sampleInitiative';
import { graduationMap } from '../../support/values';

beforeEach(() => localStorage.clear());

const start = async () => {
  const fake = await openMapFake(sampleInitiative());
  return { ...fake, ...showOn(fake, <TrendsTab />) };
};

const figure = (name: RegExp) => within(screen.getByRole('figure', { name }));

const labelOf = (field: HTMLElement): string =>
  (field as HTMLInputElement).labels?.[0]?.textContent ?? '';

/** One measure with its forecast, and what its sheet says. */
const turning = async () => {
  const its = await start();
  const { user, document } = its;
  await user.click(screen.getByRole('radio', { name: 'One measure' }));
  await user.click(screen.getByRole('switch', { name: 'Forecast if nothing changes' }));
  return { ...its, sheet: () => indicatorsOf(document())[0] };
};

describe('trends', () => {
  it('shows one panel a measure, each with its finding', async () => {
    await start();
    expect(screen.getAllByRole('figure')).toHaveLength(6);
    expect(
      figure(/met an employer: 4\.6 points higher/).getByRole('img', { name: /^2024–25: 51\.9%/ }),
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

  it('R16 no line goes to a cohort that was counted a second time, and it says so', async () => {
    const fake = await openMapFake(graduationMap());
    showOn(fake, <TrendsTab />);
    const grads = figure(/Total Grads/);
    expect(
      grads.getByText(/2006 Aug against 2006: .* so this is no change over time/),
    ).toBeVisible();
    const map = fake.document();
    const [sheet] = indicatorsOf(map);
    const asked = { partner: null, subgroup: null, today: '2030-01-01' };
    const trend = sheet && trendAt(map, measureTableOf(map), { sheet, ...asked });
    expect(trend?.spots.map(({ period, line }) => [period.label, line])).toEqual([
      ['2005', 1],
      ['2006', 1],
      ['2006 Aug', 2],
    ]);
    expect(trend?.compared.map(({ period }) => period.label)).toEqual(['2005', '2006']);
  });

  it('describes the chart: what it is, first and last, change, goal and gap', async () => {
    const { user } = await start();
    const met = figure(/met an employer/);
    await user.click(met.getByRole('button', { name: 'Describe' }));
    const text = met.getByText(
      /^Line chart: Students who met an employer, 2022–23 to 2024–25, 3 values\./,
    );
    expect(text).toHaveTextContent(
      'From first to last: +9.9 pp (+24%), better (same 3 partners both times).',
    );
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
    await user.click(screen.getByRole('button', { name: 'One measure' }));
    const turning = within(
      screen.getByRole('region', { name: /^Turn the curve: Students who met/ }),
    );
    const steps = turning.getAllByRole('textbox').map((field) => labelOf(field).split(' ')[0]);
    expect(steps.slice(-5)).toEqual(['What', 'Which', 'What', 'What', 'Who']);
  });

  it('R14 keeps what a group says of a curve on the measure, one undo each', async () => {
    const { user, sheet, tools } = await turning();
    await user.type(screen.getByLabelText(/^What is the story/), 'Tours stopped');
    await user.type(screen.getByLabelText('Who does it'), 'Lead');
    await user.tab();
    expect(sheet()?.curve).toEqual({ story: 'Tours stopped', who: 'Lead' });
    act(() => tools.undo());
    expect(sheet()?.curve).toEqual({ story: 'Tours stopped' });
    await user.click(screen.getByRole('switch', { name: 'Forecast if nothing changes' }));
    expect(screen.getByLabelText(/^What is the story/)).toHaveValue('Tours stopped');
  });

  it('R14 a forecast is set by hand for a period, says so, and goes back to what is worked out', async () => {
    const { user, sheet } = await turning();
    const next = screen.getByLabelText('2025–26');
    expect(next).toHaveValue('57');
    await user.clear(next);
    await user.type(next, '55');
    await user.tab();
    expect(Object.values(sheet()?.ahead ?? {})).toMatchObject([[55, 'hand', expect.anything()]]);
    expect(screen.getByText(/Forecast set by hand for 2025–26/)).toBeVisible();
    expect(screen.getByText(/^Set by hand on .*; worked out: 57\.0%$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Put back what is worked out' }));
    expect(sheet()).not.toHaveProperty('ahead');
    expect(screen.getByText(/the straight line closest to 3 values/)).toBeVisible();
  });

  it('R14 what comes is held against the forecast that was kept', async () => {
    const { user, sheet, tools, document } = await turning();
    const [, , last] = periodsOf(document());
    if (!last || !sheet()) throw new Error('in the sample');
    const id = sheet()?.id ?? 'indicator_';
    const kept = [50, 'line', '2024-01-01'] as const;
    act(() => void tools.run(foresee, { id, ahead: { [last.id]: kept } }));
    expect(
      screen.getByRole('button', { name: /^\+1\.9 pp above the forecast of 50\.0%/ }),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getByRole('row', { name: /^2024–25 .*above the forecast/ })).toBeVisible();
  });

  it('is told in one’s own words, and by the data again', async () => {
    const { user, sheet } = await turning();
    await user.click(screen.getByRole('button', { name: /^Change the words/ }));
    const title = screen.getByLabelText('What the chart says');
    await user.clear(title);
    await user.type(title, 'Tours are what counts');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.getByRole('figure', { name: 'Tours are what counts' })).toBeVisible();
    expect(sheet()?.told?.trends).toMatchObject({ title: 'Tours are what counts' });
    await user.click(screen.getByRole('button', { name: /^Change the words/ }));
    await user.click(screen.getByRole('button', { name: 'Tell it from the data again' }));
    expect(screen.getByRole('figure', { name: /met an employer: 4\.6 points/ })).toBeVisible();
  });

  it('says what the data now say when they changed since the words were written', async () => {
    const { user, sheet, tools } = await turning();
    const id = sheet()?.id ?? 'indicator_';
    const said = { id, chart: 'trends', title: 'Nothing moves', saw: 'other values' } as const;
    act(() => void tools.run(tellChart, said));
    expect(screen.getByText('The figures now say:')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep my words' }));
    expect(screen.queryByText('The figures now say:')).toBeNull();
    expect(sheet()?.told?.trends).toMatchObject({ title: 'Nothing moves' });
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

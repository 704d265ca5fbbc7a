import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/domain/document';
import { expectationsOf, indicatorsOf, periodsOf, seriesAt } from '../../../src/domain/measures';
import { partnersOf } from '../../../src/domain/outline';
import { rowsIn } from '../../support/openStore';
import { showTray } from '../../support/showTray';
import { fileNamed } from '../../support/wizard';

const map = 'Graduation\n# Schools\nLincoln High\nNorth Academy';

/** A report by indicator of one partner and year, named like the partner and the year. */
const lincoln = () =>
  fileNamed(
    'lincoln_high-2023-24.csv',
    'Indicator,Numerator,Denominator,Value\nGraduated,40,50,\nHours of tutoring,,,120\n',
  );
/** Months as columns with a sum of them, and no word of whose it is. */
const north = () =>
  fileNamed(
    'report.csv',
    'Indicator,Aug 2023,Sep 2023,Total\nHours of tutoring,18,20,38\nVisits,4,,4\n',
  );

beforeEach(() => {
  localStorage.clear();
  window.location.hash = '';
});

describe('Signs in reports of many partners', () => {
  const visits = (name: string, rows: string) =>
    fileNamed(name, `School,Year,Borough,Enrolled,With visit\n${rows}`);

  it('R4 one that hides its numbers is read like the others, and columns left out are named', async () => {
    const tray = await showTray(map, [
      visits('a.csv', 'Lincoln High,2023,Bronx,60,30\nLincoln High,2024,Bronx,62,31\n'),
      visits('b.csv', 'North Academy,2023,Bronx,60,\nNorth Academy,2024,Bronx,62,s\n'),
      visits('c.csv', 'South,2023,Bronx,s,s\nSouth,2024,Bronx,s,s\n'),
    ]);
    await tray.allRead();
    for (const file of ['a.csv', 'b.csv', 'c.csv'])
      expect(tray.line(file).getByText('1 column is left out: Borough.')).toBeVisible();
    await tray.press('Preview');
    await tray.dialog.findByText('1 empty cell: missing');
    await tray.press('Bring in 5 values');
    await waitFor(() => expect(tray.closed()).toBe(1));
    const after = tray.fake.document();
    const [measure] = indicatorsOf(after);
    const states = partnersOf(after).map(({ id: unit }) =>
      Object.values((measure && seriesAt(after, { indicator: measure.id, unit }))?.c ?? {}).map(
        ([, , state]) => state,
      ),
    );
    expect(states).toEqual([
      ['reported', 'reported'],
      ['suppressed'],
      ['suppressed', 'suppressed'],
    ]);
  });
});

describe('Reports of many partners at once', () => {
  it('say of whom and when they are, and come in by one preview as one edit', async () => {
    const tray = await showTray(map, [lincoln(), north()]);
    await tray.allRead();
    const before = rowsIn(tray.fake.document());
    expect(tray.dialog.getByRole('radio', { name: 'Values of measures' })).toBeChecked();
    const first = tray.line('lincoln_high-2023-24.csv');
    expect(first.getByLabelText(/The partner is/)).toHaveValue('Lincoln High');
    expect(first.getByLabelText(/The period is/)).toHaveValue('2023-24');
    const next = tray.dialog.getByRole('button', { name: 'Preview' });
    expect(next).toBeDisabled();
    expect(next).toHaveAccessibleDescription('report.csv: Say which partner the file is of.');
    const second = tray.line('report.csv');
    expect(second.queryByLabelText(/The period is/)).toBeNull();
    await tray.user.type(second.getByLabelText(/The partner is/), 'North Academy');
    await tray.press('Preview');
    const denominator = await tray.dialog.findByLabelText(/Out of what/);
    await tray.user.type(denominator, 'students in the cohort{Enter}');
    await tray.dialog.findByText('1 empty cell: missing');
    await tray.press('Bring in 5 values');
    await waitFor(() => expect(tray.closed()).toBe(1));
    const after = tray.fake.document();
    expect(indicatorsOf(after).map(({ name }) => name)).toEqual([
      ...['Graduated', 'Hours of tutoring', 'Visits'],
    ]);
    expect(periodsOf(after).map(({ label }) => label)).toEqual(['Aug 2023', 'Sep 2023', '2023-24']);
    expect(partnersOf(after)).toHaveLength(2);
    expect(window.location.hash).toContain('/measures');
    await tray.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(rowsIn(tray.fake.document())).toEqual(before);
  });

  it('R4 an empty cell of a partner with other values is expected and missing', async () => {
    const tray = await showTray(map, [north(), lincoln()]);
    await tray.allRead();
    await tray.user.type(tray.line('report.csv').getByLabelText(/The partner is/), 'North Academy');
    await tray.press('Preview');
    await tray.user.type(await tray.dialog.findByLabelText(/Out of what/), 'all{Enter}');
    await tray.press('Bring in 5 values');
    await waitFor(() => expect(tray.closed()).toBe(1));
    const after = tray.fake.document();
    const visits = indicatorsOf(after).find(({ name }) => name === 'Visits');
    const unit = tray.fake.named('North Academy').id;
    const september = periodsOf(after).find(({ label }) => label === 'Sep 2023');
    const cells = seriesAt(after, { indicator: visits?.id ?? 'indicator_', unit })?.c ?? {};
    expect(cells[september?.id ?? 'period_']).toBeUndefined();
    expect(expectationsOf(after, visits?.id ?? 'indicator_').map(({ to }) => to)).toEqual([
      september?.end,
    ]);
  });

  it('knows the partner again by the columns of its file, and keeps no name of it', async () => {
    const first = await showTray(map, [north(), lincoln()]);
    await first.allRead();
    await first.user.type(
      first.line('report.csv').getByLabelText(/The partner is/),
      'North Academy',
    );
    await first.press('Preview');
    await first.user.type(await first.dialog.findByLabelText(/Out of what/), 'all{Enter}');
    await first.press('Bring in 5 values');
    await waitFor(() => expect(first.closed()).toBe(1));
    expect(JSON.stringify({ ...localStorage })).not.toContain('North Academy');
    first.unmount();
    const again = await showTray(first.fake, [north(), lincoln()]);
    await again.allRead();
    expect(again.line('report.csv').getByLabelText(/The partner is/)).toHaveValue('North Academy');
    await again.press('Preview');
    await again.dialog.findByText(/5 unchanged/);
  });

  it('names more than three times the last period, also when that is on the map', async () => {
    const csv = (year: number, count: number) =>
      fileNamed(`lincoln high ${year}.csv`, `Indicator,Value\nVisits,${count}\n`);
    const tray = await showTray(map, [csv(2022, 10), csv(2023, 12)]);
    await tray.allRead();
    await tray.user.click(tray.dialog.getByRole('radio', { name: 'Values of measures' }));
    await tray.press('Preview');
    await tray.press('Bring in 2 values');
    await waitFor(() => expect(tray.closed()).toBe(1));
    tray.unmount();
    const next = await showTray(tray.fake, [csv(2024, 60), csv(2025, 61)]);
    await next.allRead();
    await next.user.click(next.dialog.getByRole('radio', { name: 'Values of measures' }));
    await next.press('Preview');
    await next.dialog.findByText(
      /lincoln high 2024.csv: Line 2: .* 60 after 12 is more than three/,
    );
  });

  it('a list of partners among reports stays out and says so', async () => {
    const list = fileNamed('people.csv', 'Name,Town\nAcme Fab,Fargo\nBeta Lab,Fargo\n');
    const tray = await showTray(map, [lincoln(), list, lincoln()]);
    await tray.allRead();
    expect(tray.line('people.csv').getByText(/seems to be no report of values/)).toBeVisible();
    expect(tray.line('people.csv').queryByRole('checkbox')).toBeNull();
    expect(rowsOf(tray.fake.document(), 'series')).toEqual([]);
  });
});

import { screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/document';
import { indicatorsOf } from '../../../src/domain/measures';
import { ContributionTab } from '../../../src/ui/measures/contribution/ContributionTab';
import { GroupsTab } from '../../../src/ui/measures/groups/GroupsTab';
import { HeatmapTab } from '../../../src/ui/measures/heatmap/HeatmapTab';
import type { MeasuresLook } from '../../../src/ui/measures/look';
import { ReportingTab } from '../../../src/ui/measures/reporting/ReportingTab';
import { ScorecardTab } from '../../../src/ui/measures/scorecard/ScorecardTab';
import { TrendsTab } from '../../../src/ui/measures/trends/TrendsTab';
import { WhyTab } from '../../../src/ui/measures/why/WhyTab';
import { filledMap, lookAt, valuesOf } from '../../support/lookAt';
import { sampleInitiative } from '../../support/sampleInitiative';

beforeEach(() => localStorage.clear());

const mixed = filledMap(
  valuesOf(
    'Interaction',
    ...['Acme 2022–23 90/100', 'Beta 2022–23 30/100', 'Acme 2023–24 47/50', 'Beta 2023–24 60/150'],
  ),
);

const ofGroups = filledMap([
  { of: 'Acme', in: '2022–23', is: '138/250' },
  { of: 'Acme', in: '2022–23', is: '18/50', group: 'English' },
  { of: 'Acme', in: '2022–23', is: '120/200', group: 'Others' },
  { of: 'Acme', in: '2023–24', is: '118/250' },
  { of: 'Acme', in: '2023–24', is: '18/50', group: 'English' },
  { of: 'Acme', in: '2023–24', is: '100/200', group: 'Others' },
]);

/** Shows a tab, presses a number of it and reads what opens. */
const asking = async (map: MapDocument, tab: ReactElement, look: Partial<MeasuresLook> = {}) => {
  const { user } = await lookAt(map, tab, look);
  const opened = async (name: RegExp) => {
    await user.click(screen.getAllByRole('button', { name })[0] ?? expect.fail(`no ${name}`));
    return screen.findByRole('dialog', { name: 'How is this computed?' });
  };
  return { user, opened };
};

describe('every number opens how it was worked out', () => {
  it('R6 R9 a change: both figures of the same partners, in points and in percent', async () => {
    const { opened } = await asking(sampleInitiative(), <ScorecardTab />);
    const sheet = await opened(/^\+4\.6 pp \(\+10%\)/);
    expect(sheet).toHaveTextContent('Change from 2023–24 to 2024–25, same 3 partners both times');
    expect(sheet).toHaveTextContent(/2023–2447\.\d%.*2024–2551\.9%/);
    expect(sheet).toHaveTextContent('both of the partners that reported both times');
    expect(sheet).toHaveTextContent('Fewer than 6 periods that compare');
  });

  it('R27 has a sentence to copy with its caveats', async () => {
    const { opened } = await asking(sampleInitiative(), <ScorecardTab />);
    const sheet = within(await opened(/^\+4\.6 pp \(\+10%\)/));
    const sentence = sheet.getByText(/^Students who met an employer \(local\), Change from/);
    expect(sentence).toHaveTextContent(
      /Illustrative numbers\. Private copy: .*As of May 3, 2026\./,
    );
  });

  it('leads on to the whole sheet of each figure, and back again by the keyboard', async () => {
    const { user, opened } = await asking(sampleInitiative(), <ScorecardTab />);
    const sheet = within(await opened(/^\+4\.6 pp \(\+10%\)/));
    await user.click(sheet.getByRole('button', { name: /^51\.9%/ }));
    expect(sheet.getByRole('row', { name: /^P2/ })).toBeVisible();
    expect(sheet.getByRole('button', { name: /^Back to: Change from/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(sheet.queryByRole('row', { name: /^P2/ })).toBeNull();
    expect(sheet.getByRole('button', { name: /^51\.9%/ })).toHaveFocus();
  });

  it('R10 R11 the way to a goal: where it began, where it is, where it should be', async () => {
    const { opened, user } = await asking(sampleInitiative(), <ScorecardTab />);
    const done = await opened(/^55% of the way/);
    expect(done).toHaveTextContent(/Starting point42\.0%Value51\.9%.*Goal60\.0%/);
    await user.keyboard('{Escape}');
    expect(await opened(/^By now it should be 51\.0%/)).toHaveTextContent(/On a straight line/);
  });

  it('R7 the pieces of a change, and what one partner did, as in the worked numbers', async () => {
    const { opened, user } = await asking(mixed, <WhyTab />);
    const within7 = await opened(/^\+7\.8 pp.*own figures/);
    expect(within7).toHaveTextContent('Kitagawa 1955');
    expect(within7).toHaveTextContent(/Acme\+1\.5 ppBeta\+6\.3 pp|Beta\+6\.3 ppAcme\+1\.5 pp/);
    await user.keyboard('{Escape}');
    const effect = await opened(/How is this computed: Beta$/);
    expect(effect).toHaveTextContent(/Its share of all people, 2022–2350\.0%/);
    expect(effect).toHaveTextContent(/Its share of all people, 2023–2475\.0%/);
  });

  it('R17 a gap: everyone else, margin, ratio and how many more, above the figure itself', async () => {
    const { opened } = await asking(ofGroups, <GroupsTab />, {});
    const sheet = await opened(/^English: 36\.0%/);
    expect(sheet).toHaveTextContent(/Everyone else50\.0%/);
    expect(sheet).toHaveTextContent(/Margin that the gap must reach.*13\.3 points/);
    expect(sheet).toHaveTextContent(/Best: Others50\.0%.*Ratio to the best one0\.72/);
    expect(sheet).toHaveTextContent(/PPG-1 flags it/);
    const row = within(sheet).getByRole('row', { name: /^Acme/ });
    expect(row).toBeVisible();
    expect([...row.querySelectorAll('td')].map((cell) => cell.dataset.label)).toEqual([
      ...['How many', 'students', 'Value', 'In the figure?', 'Entered'],
    ]);
  });

  it('R17 a gap over time: both groups in both periods', async () => {
    const { opened } = await asking(ofGroups, <GroupsTab />);
    const sheet = await opened(/^Gap: 24\.0 points → 14\.0 points/);
    expect(sheet).toHaveTextContent(/Gap in 2022–2324\.0 points/);
    expect(sheet).toHaveTextContent(/Gap in 2023–2414\.0 points/);
  });

  it('R3 R19 a part of the total, and a place', async () => {
    const { opened, user } = await asking(mixed, <ContributionTab />);
    expect(await opened(/^56\.1%/)).toHaveTextContent(/All together107/);
    await user.keyboard('{Escape}');
    expect(await opened(/^1\./)).toHaveTextContent('Wilson score interval');
  });

  it('R5 completeness and what is known, and how partners were counted', async () => {
    const lines = ['Acme 2022–23 30/60', 'Acme 2023–24 12/40', 'Beta 2022–23 9/40'];
    const { opened, user } = await asking(
      filledMap(valuesOf('Interaction', ...lines)),
      <ReportingTab />,
    );
    expect(await opened(/^50(\.0)?%.*Interaction/)).toHaveTextContent(
      /Were to report2.*Reported, hidden values too1/,
    );
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /^How this was counted/ }));
    expect(await screen.findByRole('dialog')).toHaveTextContent(/1 of 2 partners.*Acme/);
  });

  it('R14 R28 a forecast and the usual ups and downs', async () => {
    const map = sampleInitiative();
    const { user, opened } = await asking(map, <TrendsTab />, {
      measure: indicatorsOf(map)[0]?.id ?? null,
    });
    await user.click(screen.getByRole('radio', { name: 'One measure' }));
    await user.click(screen.getByRole('switch', { name: 'Forecast if nothing changes' }));
    expect(await opened(/How is this computed: Forecast, /)).toHaveTextContent(
      /Change in a year, on the line.*least squares/,
    );
  });

  it('R28 a change in the heatmap, by Enter on its cell', async () => {
    const { user } = await lookAt(mixed, <HeatmapTab />);
    await user.click(screen.getByRole('radio', { name: 'Change' }));
    await user.click(screen.getByText('+10.0 pp'));
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      /Change from 2022–23 to 2023–24, Beta.*2022–2330\.0%/,
    );
  });
});

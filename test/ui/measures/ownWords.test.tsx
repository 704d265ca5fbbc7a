import { act, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ToldChart } from '../../../src/domain/chartNotes';
import { tellChart } from '../../../src/domain/commands/chartNotes';
import type { MapDocument } from '../../../src/domain/document';
import { indicatorsOf } from '../../../src/domain/measures';
import { ContributionTab } from '../../../src/ui/measures/contribution/ContributionTab';
import { GroupsTab } from '../../../src/ui/measures/groups/GroupsTab';
import { ScorecardTab } from '../../../src/ui/measures/scorecard/ScorecardTab';
import { WhyTab } from '../../../src/ui/measures/why/WhyTab';
import { filledMap, lookAt, valuesOf } from '../../support/lookAt';

beforeEach(() => localStorage.clear());

const values = valuesOf('Interaction', 'Acme 2022–23 68/100', 'Acme 2023–24 58/100');

const ofGroups = filledMap([
  ...values,
  ...['2022–23', '2023–24'].flatMap((period) => [
    { of: 'Acme', in: period, is: '18/50', group: 'English' },
    { of: 'Acme', in: period, is: '40/50', group: 'Others' },
  ]),
]);

const tabs: readonly (readonly [ToldChart, RegExp, ReactElement, MapDocument])[] = [
  ['scorecard', /: Interaction: 10\.0 points lower/, <ScorecardTab key="s" />, filledMap(values)],
  ['why', /: Interaction, all that reported/, <WhyTab key="w" />, filledMap(values)],
  ['contribution', /gives most/, <ContributionTab key="c" />, filledMap(values)],
  ['groups', /: English stands at/, <GroupsTab key="g" />, ofGroups],
  ['gap', /: The gap between English/, <GroupsTab key="t" />, ofGroups],
];

const start = async (map: MapDocument, tab: ReactElement) => {
  const shown = await lookAt(map, tab);
  const sheet = () => indicatorsOf(shown.document()).find(({ name }) => name === 'Interaction');
  return { ...shown, sheet };
};

describe('a finding in one’s own words', () => {
  for (const [chart, computed, tab, map] of tabs)
    it(`is kept with the measure, and told by the figures again (${chart})`, async () => {
      const { user, sheet } = await start(map, tab);
      const pencil = () => screen.getByRole('button', { name: /^Change the words: / });
      const own = screen
        .getAllByRole('button', { name: /^Change the words/ })
        .find((one) => computed.test(one.getAttribute('aria-label') ?? ''));
      await user.click(own ?? pencil());
      const title = screen.getByLabelText('What the chart says');
      await user.clear(title);
      await user.type(title, 'Visits made it');
      await user.click(screen.getByRole('button', { name: 'Done' }));
      expect(screen.getByRole('heading', { name: 'Visits made it' })).toBeVisible();
      expect(sheet()?.told?.[chart]).toMatchObject({ title: 'Visits made it' });
      await user.click(screen.getByRole('button', { name: 'Change the words: Visits made it' }));
      await user.click(screen.getByRole('button', { name: 'Tell it from the data again' }));
      expect(sheet()?.told?.[chart]).toBeUndefined();
    });

  for (const [chart, computed, tab, map] of tabs)
    it(`says what the figures now say once they went another way (${chart})`, async () => {
      const { user, sheet, tools } = await start(map, tab);
      const id = sheet()?.id ?? 'indicator_';
      const said = { id, chart, title: 'Nothing moves', saw: 'other values' } as const;
      act(() => void tools.run(tellChart, said));
      const now = screen.getByText('The figures now say:');
      expect(`: ${now.textContent?.replace('The figures now say: ', '')}`).toMatch(computed);
      await user.click(within(now).getByRole('button', { name: 'Keep my words' }));
      expect(screen.queryByText('The figures now say:')).toBeNull();
      expect(screen.getByRole('heading', { name: 'Nothing moves' })).toBeVisible();
    });
});

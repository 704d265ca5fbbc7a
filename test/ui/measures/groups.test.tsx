import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GroupsTab } from '../../../src/ui/measures/groups/GroupsTab';
import type { GapSize } from '../../../src/ui/measures/groups/gapEnds';
import { gapStory } from '../../../src/ui/measures/groups/gapTime';
import { filledMap, lookAt, type ValueOf, valuesOf } from '../../support/lookAt';
import { measuredMap, measureNamed } from '../../support/measured';

const value = (at: string, is: string, group?: string): ValueOf => ({
  ...{ of: 'Acme', in: at, is },
  ...(group && { group }),
});

const flagged = [
  value('2022–23', '138/250'),
  value('2022–23', '18/50', 'English'),
  value('2022–23', '120/200', 'Others'),
];

const end = (group: number, leader: number): GapSize => ({
  ...{ group, leader, difference: group - leader },
});

describe('groups', () => {
  it('R17 18/50 against 120/200 is 24.0 points below, flagged by PPG-1 with 12 to parity', async () => {
    const { user } = await lookAt(filledMap(flagged), <GroupsTab />);
    expect(
      screen.getByText('English stands at 36.0%, 24.0 points below everyone else'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Everyone else (PPG-1)' }));
    expect(screen.getByRole('button', { name: /^English: 36.0%.*flagged/ })).toHaveTextContent(
      '18 of 50 · 0.60 of the highest · margin 13.3 · 12 more to be even',
    );
    expect(screen.getByText(/Flagged by PPG-1/)).toBeInTheDocument();
  });

  it('R17 27/50 against 60 % is within its margin: nobody is called behind', async () => {
    await lookAt(
      filledMap([
        value('2022–23', '147/250'),
        value('2022–23', '27/50', 'English'),
        value('2022–23', '120/200', 'Others'),
      ]),
      <GroupsTab />,
    );
    expect(screen.getByText(/no group is clearly behind the others/)).toBeInTheDocument();
  });

  it('R17 says insufficient up to 10 people, and R19 names a thin figure below 30', async () => {
    await lookAt(
      filledMap([
        value('2022–23', '60/100'),
        value('2022–23', '4/10', 'English'),
        value('2022–23', '56/90', 'Others'),
      ]),
      <GroupsTab />,
    );
    const line = screen.getByRole('button', { name: /^English:/ });
    expect(line).toHaveAccessibleName(
      'English: 40.0%, too few people to compare (10 or fewer), 4 of 10 · 0.64 of the highest, fewer than 30 people',
    );
  });

  it('R17 names an overlap of groups', async () => {
    await lookAt(
      filledMap([
        value('2022–23', '60/100'),
        value('2022–23', '40/80', 'English'),
        value('2022–23', '50/90', 'Others'),
      ]),
      <GroupsTab />,
    );
    expect(screen.getByText(/Groups overlap/)).toBeInTheDocument();
  });

  it('R17 says that a gap closed only because the one that leads got worse', async () => {
    await lookAt(
      filledMap([
        ...flagged,
        value('2023–24', '118/250'),
        value('2023–24', '18/50', 'English'),
        value('2023–24', '100/200', 'Others'),
      ]),
      <GroupsTab />,
    );
    expect(
      screen.getByText(
        'The gap between English and Others: 14.0 points in 2023–24, 10.0 points smaller than in 2022–23; too few periods to say more',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        /Others: 60\.0% → 50\.0%\. Careful: the gap is smaller only because Others stands worse\./,
      ),
    ).toBeInTheDocument();
  });

  it('R6 tells of the partners that told of both groups both times, not of all that reported', async () => {
    await lookAt(
      filledMap([
        ...flagged,
        value('2023–24', '118/250'),
        value('2023–24', '20/50', 'English'),
        value('2023–24', '120/200', 'Others'),
        { of: 'Beta', in: '2023–24', is: '10/100', group: 'Others' },
      ]),
      <GroupsTab />,
    );
    expect(
      screen.getByText(
        /^The gap between English and Others: 20\.0 points in 2023–24, 4\.0 points smaller than in 2022–23; too few periods to say more \(the 1 partner/,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/English: 36\.0% → 40\.0%\. Others: 60\.0% → 60\.0%\./),
    ).toHaveTextContent('The lines show all that reported, whoever they were.');
  });

  it('R6 says no better and no worse where nobody told of both groups both times', async () => {
    await lookAt(
      filledMap([
        ...flagged,
        { of: 'Beta', in: '2023–24', is: '40/50', group: 'English' },
        { of: 'Beta', in: '2023–24', is: '170/200', group: 'Others' },
      ]),
      <GroupsTab />,
    );
    const note = screen.getByText(/^Not the same partners both times/);
    expect(note).toHaveTextContent(
      'English: 36.0% (1 of 2 partners) in 2022–23, 80.0% (1 of 2 partners)',
    );
    expect(note).not.toHaveTextContent(/improved|closer|careful/i);
  });

  it('R8 tells whose doing a gap is in both directions', () => {
    const stories = (direction: 'up' | 'down') => [
      gapStory({ direction }, [end(30, 60), end(40, 60)]),
      gapStory({ direction }, [end(30, 60), end(40, 50)]),
      gapStory({ direction }, [end(30, 60), end(30, 70)]),
      gapStory({ direction }, [end(30, 60), end(30, 60)]),
    ];
    expect(stories('up')).toEqual(['closed', 'closedByBoth', 'wider', 'same']);
    expect(gapStory({ direction: 'down' }, [end(60, 30), end(60, 40)])).toBe('closedByFall');
    expect(gapStory({ direction: 'down' }, [end(60, 30), end(50, 30)])).toBe('closed');
  });

  it('says what is missing where there are no groups, and where the measure is no percent', async () => {
    const { unmount } = await lookAt(measuredMap(), <GroupsTab />);
    expect(screen.getByText(/Interaction has no values for groups/)).toBeInTheDocument();
    unmount();
    const map = filledMap([
      ...valuesOf('Hours', 'Acme 2022–23 5'),
      { of: 'Acme', in: '2022–23', is: '5', measure: 'Hours', group: 'English' },
    ]);
    await lookAt(map, <GroupsTab />, { measure: measureNamed(map, 'Hours') });
    expect(screen.getByText(/Hours is not a percent/)).toBeInTheDocument();
  });
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeMeasure } from '../../../src/domain/commands/measures';
import type { MapDocument } from '../../../src/domain/document';
import { GroupsTab } from '../../../src/ui/measures/groups/GroupsTab';
import type { GapSize } from '../../../src/ui/measures/groups/gapPairs';
import { gapStory } from '../../../src/ui/measures/groups/gapStory';
import { countingIds } from '../../support/ids';
import { filledMap, lookAt, type ValueOf, valuesOf } from '../../support/lookAt';
import { did } from '../../support/maps';
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

const lowerIsBetter = (map: MapDocument): MapDocument =>
  did(
    map,
    changeMeasure,
    {
      ...{ id: measureNamed(map, 'Interaction'), fields: { direction: 'down' } },
      stillComparable: true,
    },
    countingIds(),
  );

const end = (group: number, other: number): GapSize => ({
  ...{ group, other, difference: group - other },
});

describe('groups', () => {
  it('R17 18/50 against 120/200 is 24.0 points below, flagged by PPG-1 with 12 to parity', async () => {
    const { user } = await lookAt(filledMap(flagged), <GroupsTab />);
    expect(
      screen.getByText('English stands at 36.0%, 24.0 points below everyone else'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Everyone else (PPG-1)' }));
    expect(screen.getByRole('button', { name: /^English: 36.0%.*flagged/ })).toHaveTextContent(
      '18 of 50 · 0.60 of the best · margin 13.3 · 12 more to be even',
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
      'English: 40.0%, too few people to compare (10 or fewer), 4 of 10 · 0.64 of the best, fewer than 30 people',
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

  it('R17 says that a gap closed only because the better one got worse', async () => {
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
        'The gap between English and everyone else: 14.0 points in 2023–24, 10.0 points smaller than in 2022–23; too few periods to say more',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        /Everyone else: 60\.0% → 50\.0%\. Careful: the gap is smaller only because everyone else stands worse\./,
      ),
    ).toBeInTheDocument();
  });

  it('R6 the title says what both lines show: the same partners in every period', async () => {
    await lookAt(
      filledMap([
        ...flagged,
        value('2023–24', '140/250'),
        value('2023–24', '20/50', 'English'),
        { of: 'Beta', in: '2023–24', is: '20/100' },
        { of: 'Beta', in: '2023–24', is: '5/50', group: 'English' },
      ]),
      <GroupsTab />,
    );
    const title =
      'Only 1 of 2 partners told of both each time: The gap between English and everyone else: 20.0 points in 2023–24, 4.0 points smaller than in 2022–23; too few periods to say more';
    const chart = screen.getByRole('figure', { name: title });
    expect(chart).toHaveTextContent('English: 36.0% → 40.0%. Everyone else: 60.0% → 60.0%.');
    expect(chart).toHaveTextContent('Both lines are of the same partner in every period.');
    for (const point of ['English, 2023–24: 40.0%', 'Everyone else, 2023–24: 60.0%'])
      expect(within(chart).getByRole('img', { name: point })).toBeInTheDocument();
  });

  it('R6 says first where few partners told of both each time', async () => {
    const others = ['Beta', 'County Health'].flatMap((of): ValueOf[] => [
      { of, in: '2023–24', is: '20/100' },
      { of, in: '2023–24', is: '5/50', group: 'English' },
    ]);
    const later = [value('2023–24', '140/250'), value('2023–24', '20/50', 'English')];
    await lookAt(filledMap([...flagged, ...later, ...others]), <GroupsTab />);
    expect(
      screen.getByText(/^Only 1 of 3 partners told of both each time: The gap between English and/),
    ).toBeInTheDocument();
  });

  it('R6 says no better and no worse where nobody told of both groups both times', async () => {
    await lookAt(
      filledMap([
        ...flagged,
        { of: 'Beta', in: '2023–24', is: '210/250' },
        { of: 'Beta', in: '2023–24', is: '40/50', group: 'English' },
      ]),
      <GroupsTab />,
    );
    const note = screen.getByText(/^Not the same partners both times/);
    expect(note).toHaveTextContent(
      'English beside everyone else: 36.0% and 60.0% in 2022–23 (1 partner), 80.0% and 85.0% in 2023–24 (1 partner).',
    );
    expect(note).not.toHaveTextContent(/improved|closer|careful/i);
  });

  it('R17 a group is held against everyone else until somebody chooses another one', async () => {
    const { user } = await lookAt(
      filledMap([
        value('2022–23', '140/250'),
        value('2022–23', '18/50', 'English'),
        value('2022–23', '80/100', 'Others'),
        value('2023–24', '140/250'),
        value('2023–24', '20/50', 'English'),
        value('2023–24', '70/100', 'Others'),
      ]),
      <GroupsTab />,
    );
    expect(screen.getByText(/^The gap between English and everyone else: 20\.0/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Compared with/ }));
    await user.click(screen.getByRole('option', { name: 'Others' }));
    expect(screen.getByText(/^The gap between English and Others: 30\.0/)).toBeVisible();
  });

  it('R17 a dot stands beside the line that its words tell of, its own where fewer told of it', async () => {
    await lookAt(
      filledMap([
        value('2022–23', '40/100'),
        value('2022–23', '25/50', 'English'),
        { of: 'Beta', in: '2022–23', is: '90/100' },
        { of: 'Beta', in: '2022–23', is: '90/100', group: 'Others' },
        value('2022–23', '15/50', 'Others'),
      ]),
      <GroupsTab />,
    );
    const line = screen.getByRole('button', { name: /^English: 50.0%/ });
    expect(line).toHaveTextContent('20.0 points above everyone else at the 1 partner');
    const [own, dot] = ['.dot-own-rule', '.dot'].map((part) => line.querySelector(part));
    const placeOf = (of: Element | null | undefined): number =>
      Number.parseFloat(of?.getAttribute('style')?.match(/([\d.]+)%/)?.[1] ?? 'NaN');
    expect(placeOf(own)).toBeLessThan(placeOf(dot));
    expect(line.querySelector('.dot-rule')).toBeNull();
    expect(screen.getByText(/a short line of its own stands for everybody/)).toBeVisible();
  });

  it('R8 where lower is better as many fewer are needed, and the ratio is the best one over its own', async () => {
    const map = lowerIsBetter(filledMap(flagged));
    const { user } = await lookAt(map, <GroupsTab />);
    await user.click(screen.getByRole('radio', { name: '80% rule' }));
    const line = screen.getByRole('button', { name: /^Others: 60.0%/ });
    expect(line).toHaveTextContent('120 of 200 · 0.60 of the best · 48 fewer to be even');
    expect(line).toHaveAccessibleName(/flagged/);
    expect(screen.getByRole('button', { name: /^English: 36.0%/ })).toHaveTextContent(
      '18 of 50 · 1.00 of the best',
    );
    expect(screen.getByText(/the best figure over its own/)).toBeVisible();
    await user.click(line);
    const sheet = await screen.findByRole('dialog', { name: 'How is this computed?' });
    expect(sheet).toHaveTextContent(/Fewer that it takes to be even48/);
    expect(sheet).toHaveTextContent(/Best: English36\.0%.*Ratio to the best one0\.60/);
    expect(sheet).not.toHaveTextContent(/More that it takes|ighest/);
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
    expect(gapStory({ direction: 'up' }, [end(60, 30), end(50, 30)])).toBe('beside');
    expect(gapStory({ direction: 'down' }, [end(30, 60), end(40, 60)])).toBe('beside');
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

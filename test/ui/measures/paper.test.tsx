import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defineMeasure } from '../../../src/domain/commands/measures';
import type { MapDocument } from '../../../src/domain/document';
import { indicatorsOf } from '../../../src/domain/measures';
import { partnersOf } from '../../../src/domain/outline';
import { paperParts } from '../../../src/ui/measures/heatmap/paperParts';
import { lookFrom } from '../../../src/ui/measures/look';
import { MeasuresScreen } from '../../../src/ui/measures/MeasuresScreen';
import { aboutOf } from '../../../src/ui/measures/paper/about';
import { sourcesOf } from '../../../src/ui/measures/paper/sources';
import { chosenOf } from '../../../src/ui/measures/useMeasures';
import { countingIds } from '../../support/ids';
import { filledMap, lookAt, valuesOf } from '../../support/lookAt';
import { did } from '../../support/maps';
import { sampleInitiative } from '../../support/sampleInitiative';

beforeEach(() => localStorage.clear());
afterEach(() => {
  act(() => void window.dispatchEvent(new Event('afterprint')));
});

const print = (): HTMLElement => {
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  return document.querySelector<HTMLElement>('.print-measures') ?? expect.fail('no paper');
};

const withMany = (count: number): MapDocument => {
  const ids = countingIds(400_000);
  return Array.from({ length: count }).reduce<MapDocument>(
    (map, _, at) => did(map, defineMeasure, { name: `Extra ${at + 1}`, type: 'count' }, ids),
    sampleInitiative(),
  );
};

describe('measures on paper', () => {
  it('R27 carry reach, group, period, x of y, the rule of the status, the marks and the source', async () => {
    await lookAt(sampleInitiative(), <MeasuresScreen />);
    await screen.findByRole('heading', { name: /1 of 2 measures/ });
    const paper = within(print());
    expect(
      paper.getByText(
        /^6 measures, .* · Reach: local · Group: Everybody · Period: 2024–25 · In the figures: /,
      ),
    ).toBeVisible();
    expect(
      paper.getByText('Private copy: small numbers are not hidden · Illustrative numbers'),
    ).toBeVisible();
    expect(paper.getAllByText('3 of 3 partners').length).toBeGreaterThan(3);
    expect(paper.getByText(/in this order \(rule R12\): no value: No data\./)).toBeVisible();
    expect(paper.getByText(/^Source: .*Values of P1, P2, and P3\.$/)).toBeVisible();
    expect(paper.getByText('Put together with Commonwheel')).toBeVisible();
  });

  it('R27 carry their caption and the rule on every sheet: in the head of one table', async () => {
    await lookAt(sampleInitiative(), <MeasuresScreen />);
    await screen.findByRole('heading', { name: /1 of 2 measures/ });
    const sheets = print().querySelector('.paper-sheets') ?? expect.fail('no sheets');
    const head = sheets.querySelector(':scope > thead');
    for (const part of ['Reach: local', 'Group: Everybody', 'Period: 2024–25', 'May 3, 2026'])
      expect(head).toHaveTextContent(part);
    expect(head).toHaveTextContent('In the figures: 3 of 3 partners');
    expect(head).toHaveTextContent('Private copy: small numbers are not hidden · Illustrative');
    expect(head).toHaveTextContent('Status, in this order (rule R12)');
  });

  it('R27 say how many values are hidden by their source', async () => {
    const map = filledMap(valuesOf('Interaction', 'Acme 2022–23 10/40', 'Beta 2022–23 s'));
    await lookAt(map, <MeasuresScreen />);
    await screen.findByRole('heading', { name: /no goals set yet/ });
    expect(print()).toHaveTextContent('1 value hidden by its source, in no figure');
  });

  it('R27 name the measure and the partner whose trend it is, and count what is hidden of it', async () => {
    const lines = [
      'Acme 2022–23 10/40',
      'Acme 2023–24 12/40',
      'Beta 2022–23 s',
      'Beta 2023–24 9/40',
    ];
    const map = filledMap(valuesOf('Interaction', ...lines));
    const { look } = await lookAt(map, <MeasuresScreen />, { tab: 'trends' });
    const beta = partnersOf(map).find(({ name }) => name === 'Beta') ?? expect.fail('no Beta');
    act(() => look.setState({ partner: beta.id }));
    await screen.findAllByRole('figure', { name: /^Beta, Interaction/ });
    const paper = print();
    expect(paper).toHaveTextContent('Measures: Interaction, Hours · Partner: Beta');
    expect(paper).toHaveTextContent('1 value hidden by its source');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    const acme = partnersOf(map).find(({ name }) => name === 'Acme') ?? expect.fail('no Acme');
    act(() => look.setState({ partner: acme.id }));
    expect(print()).not.toHaveTextContent('hidden by its source');
  });

  it('R27 say nothing of one period or of x of y over several charts of groups', async () => {
    const map = filledMap([
      { of: 'Acme', in: '2022–23', is: '18/50', group: 'English' },
      { of: 'Acme', in: '2023–24', is: '20/50', group: 'English' },
    ]);
    await lookAt(map, <MeasuresScreen />, { tab: 'groups' });
    await screen.findByRole('heading', { name: /English|Interaction/, level: 3 });
    expect(print()).toHaveTextContent('In the figures: beside each figure');
  });

  it('show a chart with its table', async () => {
    await lookAt(sampleInitiative(), <MeasuresScreen />, { tab: 'trends' });
    await screen.findAllByRole('figure');
    const paper = within(print());
    expect(paper.getAllByRole('table', { name: 'Students who met an employer' })).toHaveLength(1);
  });

  it('have no tabs, pickers or ways to elsewhere, and nothing that can be pressed', async () => {
    await lookAt(sampleInitiative(), <MeasuresScreen />);
    await screen.findByRole('heading', { name: /1 of 2 measures/ });
    const paper = within(print());
    expect(paper.queryByText('Show on the map')).toBeNull();
    expect(paper.queryByText('Why it changed')).toBeNull();
    expect(paper.queryByRole('tab')).toBeNull();
    expect(paper.queryByRole('checkbox')).toBeNull();
    expect(paper.queryByRole('button')).toBeNull();
  });

  it('have every row of a long scorecard at once', async () => {
    const map = withMany(20);
    await lookAt(map, <MeasuresScreen />);
    await screen.findByRole('heading', { name: /1 of 2 measures/ });
    expect(within(print()).getAllByRole('article')).toHaveLength(indicatorsOf(map).length);
  });

  it('set a wide heatmap in parts that fit a page, each with the partners again', async () => {
    const { look } = await lookAt(withMany(34), <MeasuresScreen />);
    act(() => look.setState({ tab: 'heatmap' }));
    await screen.findByRole('grid');
    const tables = within(print()).getAllByRole('table');
    expect(tables).toHaveLength(5);
    expect(within(tables[4] ?? document.body).getByText('Measures 33 to 40 of 40')).toBeVisible();
    for (const table of tables)
      expect(within(table).getByRole('rowheader', { name: /^P1/ })).toBeVisible();
  });

  it('a button that says so prints the open tab', async () => {
    await lookAt(sampleInitiative(), <MeasuresScreen />);
    expect(await screen.findByRole('button', { name: 'Print this scorecard' })).toBeVisible();
  });

  it('name files and sheets as the source, only of the period that is told', () => {
    const map = sampleInitiative();
    const about = aboutOf(map, chosenOf(map, lookFrom(null)), 'why');
    expect(about.measures).toHaveLength(1);
    expect(sourcesOf(map, about).partners).toEqual(['P1', 'P2', 'P3']);
    expect(sourcesOf(map, { ...about, isAllPeriods: true }).partners).toContain('P4');
  });
});

describe('parts of a wide table', () => {
  it('have nearly the same width and leave no column out', () => {
    expect(paperParts(40)).toHaveLength(5);
    expect(paperParts(9)).toEqual([
      { from: 0, to: 4 },
      { from: 5, to: 8 },
    ]);
    expect(paperParts(8)).toEqual([{ from: 0, to: 7 }]);
    expect(paperParts(0)).toEqual([]);
  });
});

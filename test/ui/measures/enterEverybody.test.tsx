import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { enterCells } from '../../../src/domain/commands/enterCells';
import { addGroups } from '../../../src/domain/commands/groups';
import { changeMeasure, defineMeasure } from '../../../src/domain/commands/measures';
import { addPeriods } from '../../../src/domain/commands/periods';
import { everybodyIn } from '../../../src/domain/everybody';
import type { Id } from '../../../src/domain/id';
import { indicatorsOf, periodsOf, seriesAt, subgroupsOf } from '../../../src/domain/measures';
import { measureTableOf } from '../../../src/measurement/measureTable';
import { UnusedEverybody } from '../../../src/ui/measures/define/UnusedEverybody';
import { isStillEmpty } from '../../../src/ui/measures/enter/awaited';
import { EnterTab } from '../../../src/ui/measures/enter/EnterTab';
import { type FakeMap, openMapFake, showOn } from '../../support/openMapFake';

beforeEach(() => localStorage.clear());

const years = 2;

const countyMap = async (partners = '\n# Schools\nNorth\nSouth'): Promise<FakeMap> => {
  const fake = await openMapFake(`The county${partners}`);
  const { tools } = fake;
  tools.run(defineMeasure, {
    ...{ name: 'Absent', type: 'percent', denominator: 'students', scope: 'population' },
  });
  tools.run(defineMeasure, { name: 'Visits', type: 'count' });
  tools.run(addPeriods, { type: 'calendarYear', start: '2022-01-01', count: years });
  return fake;
};

const row = (name: string): HTMLElement => {
  const head = screen.getAllByRole('rowheader').find((one) => one.textContent === name);
  return head?.closest<HTMLElement>('[role="row"]') ?? expect.fail(`no row ${name}`);
};

/** The first cell of the line of everybody. */
const first = (): HTMLElement =>
  within(row('Everybody here')).getAllByRole('gridcell')[0] ?? expect.fail('no cell');

const rows = (): readonly (string | null)[] =>
  screen.getAllByRole('rowheader').map((one) => one.textContent);

const center = ({ document }: FakeMap): Id => everybodyIn(document()) ?? 'node_none';

const said = (map: FakeMap, year: number, unit: Id, subgroup: Id | null = null) => {
  const document = map.document();
  const indicator = indicatorsOf(document)[0]?.id ?? 'indicator_none';
  const period = periodsOf(document)[year]?.id ?? 'period_none';
  return seriesAt(document, { indicator, unit, subgroup })?.c?.[period]?.slice(0, 3) ?? null;
};

const enter = (map: FakeMap, year: number, unit: Id, [n, d]: readonly [number, number]): void => {
  const { tools } = map;
  const indicator = indicatorsOf(map.document())[0]?.id ?? 'indicator_none';
  const period = periodsOf(map.document())[year]?.id ?? 'period_none';
  const cell = { n, d, state: 'reported', status: 'final' } as const;
  tools.run(enterCells, { at: 1, cells: [{ indicator, unit, period, cell }] });
};

describe('entering values about everybody', () => {
  it('has a line for everybody first, where nobody owns the measure', async () => {
    const map = await countyMap();
    showOn(map, <EnterTab />);
    expect(rows()).toEqual(['Everybody here', 'North', 'South']);
  });

  it('takes a pair by keys, and says that the value is there', async () => {
    const map = await countyMap();
    const { user } = showOn(map, <EnterTab />);
    await user.click(first());
    await user.keyboard('120/1000{Enter}');
    await waitFor(() => expect(said(map, 0, center(map))).toEqual([120, 1000, 'reported']));
    await user.click(first());
    expect(
      await screen.findByText('The value about everybody here is there for 2022'),
    ).toBeInTheDocument();
  });

  it('needs no partner at all', async () => {
    const map = await countyMap('');
    showOn(map, <EnterTab />);
    expect(rows()).toEqual(['Everybody here']);
    expect(screen.getByText(/^No value about everybody here yet for 2023/u)).toBeInTheDocument();
  });

  it('has all measures of everybody in one grid, and none of what partners do', async () => {
    const map = await countyMap();
    const { user } = showOn(map, <EnterTab />);
    await user.click(screen.getByText('By partner'));
    expect(rows()).toEqual(['Absent', 'Visits']);
    await user.click(screen.getByRole('button', { name: /Partner, program or site/u }));
    await user.click(await screen.findByRole('option', { name: 'Everybody here' }));
    await waitFor(() => expect(rows()).toEqual(['Absent']));
    expect(screen.getByText(/of 1 measure/u)).toBeInTheDocument();
  });

  it('keeps values of a group of everybody apart from the total', async () => {
    const map = await countyMap();
    map.tools.run(addGroups, { dimension: 'Grade', names: ['9'] });
    const { user } = showOn(map, <EnterTab />);
    await user.click(screen.getByRole('button', { name: /Group/u }));
    await user.click(await screen.findByRole('option', { name: /^9/u }));
    await user.click(first());
    await user.keyboard('18/50{Enter}');
    const group = subgroupsOf(map.document())[0]?.id ?? null;
    await waitFor(() => expect(said(map, 0, center(map), group)).toEqual([18, 50, 'reported']));
    expect(said(map, 0, center(map))).toBeNull();
  });

  it('R5 waits for no partner in a period that has a value about everybody', async () => {
    const map = await countyMap();
    const [north, south] = [map.named('North').id, map.named('South').id];
    enter(map, 0, north, [30, 60]);
    enter(map, 0, center(map), [120, 1000]);
    const document = map.document();
    const table = measureTableOf(document);
    const place = (unit: Id, year: number) => ({
      indicator: indicatorsOf(document)[0]?.id ?? 'indicator_none',
      period: periodsOf(document)[year]?.id ?? 'period_none',
      unit,
    });
    const isEmpty = (unit: Id, year: number) =>
      isStillEmpty(table, place(unit, year), '2026-01-01');
    expect([isEmpty(north, 0), isEmpty(south, 0)]).toEqual([false, false]);
    expect([isEmpty(north, 1), isEmpty(south, 1), isEmpty(center(map), 1)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('says of a measure of what partners do that values about everybody are kept', async () => {
    const map = await countyMap();
    enter(map, 0, center(map), [120, 1000]);
    const id = indicatorsOf(map.document())[0]?.id ?? 'indicator_none';
    map.tools.run(changeMeasure, { id, fields: { scope: 'performance' } });
    const [measure] = indicatorsOf(map.document());
    if (!measure) expect.fail('no measure');
    showOn(map, <UnusedEverybody measure={measure} />);
    expect(screen.getByText(/^1 value about everybody here is kept and not used/u)).toBeVisible();
  });
});

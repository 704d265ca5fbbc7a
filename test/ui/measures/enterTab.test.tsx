import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { enterCells } from '../../../src/domain/commands/enterCells';
import { addGroups } from '../../../src/domain/commands/groups';
import { defineMeasure } from '../../../src/domain/commands/measures';
import { addPeriods } from '../../../src/domain/commands/periods';
import { addUnits } from '../../../src/domain/commands/units';
import { rowsOf } from '../../../src/domain/document';
import type { Id } from '../../../src/domain/id';
import { historyOf, indicatorsOf, periodsOf, seriesAt } from '../../../src/domain/measures';
import { EnterTab } from '../../../src/ui/measures/enter/EnterTab';
import { dayOf } from '../../../src/ui/measures/useToday';
import { type FakeMap, openMapFake, showOn } from '../../support/openMapFake';

beforeEach(() => localStorage.clear());

const met = 'students who met an employer';
const all = 'all students';

const start = async () => {
  const fake = await openMapFake('Flex Friday\n# Mentors\nAcme\nBeta\nCity College');
  const { tools } = fake;
  tools.run(defineMeasure, {
    ...{ name: 'Met an employer', type: 'percent', numerator: met, denominator: all },
  });
  tools.run(defineMeasure, { name: 'Employer hours', type: 'count' });
  tools.run(addPeriods, { type: 'schoolYear', start: '2023-09-01', count: 2 });
  return { ...fake, ...showOn(fake, <EnterTab />) };
};

const headOf = (name: string): HTMLElement => {
  const head = screen.getAllByRole('rowheader').find((one) => one.textContent === name);
  return head?.closest<HTMLElement>('[role="row"]') ?? expect.fail(`no row ${name}`);
};

/** The cell of a row under a column, both by what they are called. */
const cell = (name: string, column: string): HTMLElement => {
  const head = screen.getAllByRole('columnheader').find((one) => one.textContent === column);
  const at = head?.getAttribute('aria-colindex') ?? expect.fail(`no column ${column}`);
  const found = headOf(name).querySelector<HTMLElement>(`[aria-colindex="${at}"]`);
  return found ?? expect.fail(`no cell ${column} of ${name}`);
};

const many = (year: string): string => `${year} ${met}`;
const whole = (year: string): string => `${year} Out of: ${all}`;

const type = async (map: Pick<Awaited<ReturnType<typeof start>>, 'user'>, keys: string) =>
  map.user.keyboard(keys);

/** What a cell of the map says, `30/60`, `missing of 40`; the year and the measure by their order. */
const said = (map: FakeMap, name: string, year = 0, measure = 0): string | null => {
  const document = map.document();
  const indicator = indicatorsOf(document)[measure]?.id ?? expect.fail('no measure');
  const period = periodsOf(document)[year]?.id ?? expect.fail('no period');
  const program = rowsOf(document, 'unit').find((one) => one.name === name);
  const unit: Id = program?.id ?? map.named(name).id;
  const cell = seriesAt(document, { indicator, unit })?.c?.[period];
  if (!cell) return null;
  const [n, d, state, status] = cell;
  if (state !== 'reported') return d === null ? state : `${state} of ${d}`;
  return `${n}${d === null ? '' : `/${d}`}${status === 'final' ? '' : ` ${status}`}`;
};

const undone = ({ tools }: FakeMap): number => tools.map.store.state.getState().history.undo.length;

const paste = (text: string): void => {
  const clipboardData = { getData: () => text, setData: () => undefined };
  fireEvent.paste(document.activeElement ?? document.body, { clipboardData });
};

describe('entering the values of a measure', () => {
  it('R5 opens at the latest period that is due and lacks a value, else at the latest with values', async () => {
    const fake = await openMapFake('Flex Friday\n# Mentors\nAcme\nBeta');
    const { tools } = fake;
    tools.run(defineMeasure, { name: 'Employer hours', type: 'count' });
    const year = Number(dayOf(fake.services.clock.now()).slice(0, 4));
    tools.run(addPeriods, { type: 'calendarYear', start: `${year - 2}-01-01`, count: 5 });
    const [first, last] = [showOn(fake, <EnterTab />), `${year - 1}`];
    expect(screen.getByText(`Nobody has reported ${last} yet`)).toBeInTheDocument();
    const [indicator] = indicatorsOf(fake.document()).map(({ id }) => id);
    if (!indicator) expect.fail('no measure');
    const cells = periodsOf(fake.document())
      .slice(0, 2)
      .flatMap(({ id }) =>
        ['Acme', 'Beta'].map((name) => ({
          ...{ indicator, unit: fake.named(name).id, period: id },
          cell: { n: 4, d: null, state: 'reported' as const, status: 'final' as const },
        })),
      );
    const enter = (those: typeof cells) =>
      act(() => tools.run(enterCells, { cells: those, source: '', note: '', by: '', at: 5 }));
    enter(cells.slice(1));
    first.unmount();
    const second = showOn(fake, <EnterTab />);
    expect(screen.getByText(`1 of 2 partners have reported ${year - 2}`)).toBeInTheDocument();
    enter(cells.slice(0, 1));
    second.unmount();
    showOn(fake, <EnterTab />);
    expect(screen.getByText(`2 of 2 partners have reported ${last}`)).toBeInTheDocument();
  });

  it('has a row for each partner and two columns a period, in the words of the measure', async () => {
    await start();
    expect(screen.getByRole('grid')).toHaveAccessibleName('Values of Met an employer');
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Partner',
      many('2023–24'),
      whole('2023–24'),
      many('2024–25'),
      whole('2024–25'),
    ]);
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Acme',
      'Beta',
      'City College',
    ]);
  });

  it('fills both numbers from 30/60, as one entry that undo takes back', async () => {
    const map = await start();
    const before = undone(map);
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '30/60{Enter}');
    expect(said(map, 'Acme')).toBe('30/60');
    expect(undone(map)).toBe(before + 1);
    expect(rowsOf(map.document(), 'entry')).toHaveLength(1);
    expect(cell('Acme', many('2023–24'))).toHaveTextContent('30');
    expect(cell('Acme', whole('2023–24'))).toHaveTextContent('60');
    expect(cell('Beta', many('2023–24'))).toHaveFocus();
    act(() => map.tools.undo());
    expect(said(map, 'Acme')).toBeNull();
  });

  it('R2 a number without its "out of" waits and says so; it is never read as a percent', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '130{Tab}');
    expect(said(map, 'Acme')).toBeNull();
    expect(cell('Acme', many('2023–24'))).toHaveTextContent('130');
    expect(cell('Acme', many('2023–24'))).toHaveTextContent('out of?');
    expect(screen.getByText('1 number waits for its “out of”.')).toBeInTheDocument();
    await type(map, '200{Enter}');
    expect(said(map, 'Acme')).toBe('130/200');
    expect(screen.queryByText(/waits for its/)).toBeNull();
  });

  it('R2 a percent alone is kept as only that', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '60%{Enter}');
    expect(said(map, 'Acme')).toBe('60');
    expect(cell('Acme', many('2023–24'))).toHaveTextContent('only a percent');
  });

  it('R4 an emptied cell is missing and 0 is a value', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '0/15{Enter}');
    expect(said(map, 'Acme')).toBe('0/15');
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '{Shift>}{ArrowRight}{/Shift}{Delete}');
    expect(said(map, 'Acme')).toBe('missing');
    expect(cell('Acme', many('2023–24'))).toHaveTextContent('missing');
  });

  it('R4 reads usual signs as states, with words that show in the cell', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, 'NA{Enter}<10{Enter}');
    expect(said(map, 'Acme')).toBe('notApplicable');
    expect(said(map, 'Beta')).toBe('suppressed');
    expect(cell('Acme', many('2023–24'))).toHaveTextContent('does not apply');
    expect(cell('Beta', many('2023–24'))).toHaveTextContent('hidden');
  });

  it('R4 asks in place what a dash means and remembers it; nothing happens before', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '-{Enter}');
    const asked = within(await screen.findByRole('dialog', { name: /What does “-” mean/ }));
    expect(said(map, 'Acme')).toBeNull();
    const before = undone(map);
    await map.user.click(asked.getByRole('radio', { name: 'Missing' }));
    await map.user.click(asked.getByRole('button', { name: 'Use it' }));
    expect(rowsOf(map.document(), 'marker')).toMatchObject([{ text: '-', means: 'missing' }]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(undone(map)).toBe(before + 1);
  });

  it('says in place why a value cannot stand, and changes nothing', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '70/60{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Acme, 2023–24: the part cannot be larger than the whole.',
    );
    await type(map, '{Escape}');
    expect(said(map, 'Acme')).toBeNull();
  });

  it('puts states on a block by one key, and how firm values are, as one step each', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    const before = undone(map);
    await type(map, '{Shift>}{ArrowDown}{/Shift}{Alt>}{n}{/Alt}');
    expect(said(map, 'Acme')).toBe('notApplicable');
    expect(said(map, 'Beta')).toBe('notApplicable');
    expect(undone(map)).toBe(before + 1);
    await map.user.click(cell('City College', many('2023–24')));
    await type(map, '5/10{Enter}{ArrowDown}{Alt>}{g}{/Alt}');
    expect(said(map, 'City College')).toBe('5/10 estimated');
    expect(cell('City College', many('2023–24'))).toHaveTextContent('est.');
  });

  it('offers the same by a menu', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    await map.user.click(screen.getByRole('button', { name: 'Mark as…' }));
    await map.user.click(screen.getByRole('menuitem', { name: /Hidden to protect people/ }));
    expect(said(map, 'Acme')).toBe('suppressed');
  });

  it('takes a block from a spreadsheet, N and D beside each other, as one entry', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    const before = undone(map);
    paste('30\t60\n18\t20\n\t40\n');
    expect(said(map, 'Acme')).toBe('30/60');
    expect(said(map, 'Beta')).toBe('18/20');
    expect(said(map, 'City College')).toBe('missing of 40');
    expect(rowsOf(map.document(), 'entry')).toHaveLength(1);
    expect(undone(map)).toBe(before + 1);
  });

  it('R4 the same sign in both cells is that sign, each row a value of its own', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    paste('18\t20\t0\t15\nNA\tNA\t9\t40\n0\t0\t\t\n');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect([said(map, 'Acme'), said(map, 'Acme', 1)]).toEqual(['18/20', '0/15']);
    expect([said(map, 'Beta'), said(map, 'Beta', 1)]).toEqual(['notApplicable', '9/40']);
    expect([said(map, 'City College'), said(map, 'City College', 1)]).toEqual(['0/0', null]);
  });

  it('R4 asks once about a sign nobody knows that stands in both cells', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    paste('–\t–\n');
    const sheet = within(await screen.findByRole('dialog'));
    expect(sheet.getAllByText(/–/)).not.toEqual([]);
    expect(said(map, 'Acme')).toBeNull();
  });

  it('counts what changes and what stays the same way, in values', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    paste('18\t20\t9\t15\nNA\t*\t9\t40\n');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('3 values will change.')).toBeInTheDocument();
    expect(dialog.getByText('1 value stays as it is:')).toBeInTheDocument();
    expect(dialog.getAllByText(/The two signs differ/)).toHaveLength(2);
    await map.user.click(dialog.getByRole('button', { name: 'Change 3 values' }));
    expect(said(map, 'Beta')).toBeNull();
    expect(said(map, 'Beta', 1)).toBe('9/40');
  });

  it('stops a pasted list of students before any of it is shown', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    paste('First name\tLast name\tBirth date\nZeb\tQuartermaine\t2009-04-01\nOna\tT\t2010-01-02');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(/list of students \(2 rows\)/);
    expect(dialog).not.toHaveTextContent(/Quartermaine/);
    expect(said(map, 'Acme')).toBeNull();
  });

  it('says what of a paste lies below the last row, before anything changes', async () => {
    const map = await start();
    await map.user.click(cell('City College', many('2023–24')));
    paste('9/40\n1/2\n');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/1 line stands below the last row/)).toBeInTheDocument();
    expect(said(map, 'City College')).toBeNull();
    await map.user.click(dialog.getByRole('button', { name: 'Change 1 value' }));
    expect(said(map, 'City College')).toBe('9/40');
  });

  it('R25 a correction keeps what stood there, and the way back is a correction too', async () => {
    const map = await start();
    await map.user.type(screen.getByLabelText('These values come from'), 'Spring survey');
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '30/60{Enter}');
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '28{Enter}');
    expect(said(map, 'Acme')).toBe('28/60');
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '{Alt>}{k}{/Alt}');
    const sheet = within(await screen.findByRole('dialog', { name: 'Earlier values' }));
    expect(sheet.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      expect.stringContaining('28/60'),
      expect.stringContaining('from Spring survey'),
    ]);
    await map.user.click(sheet.getByRole('button', { name: 'Put 30/60 back' }));
    expect(said(map, 'Acme')).toBe('30/60');
    const [indicator] = indicatorsOf(map.document());
    const [period] = periodsOf(map.document());
    if (!indicator || !period) throw new Error('set up above');
    const series = seriesAt(map.document(), {
      indicator: indicator.id,
      unit: map.named('Acme').id,
    });
    const past = historyOf(map.document(), series?.id ?? 'series_', period.id);
    expect(past.map((one) => one.cell[0])).toEqual([30, 28, 30]);
    expect(past[1]?.entry?.source).toBe('Spring survey');
  });

  it('marks what is worth a second look with a word, and never blocks it', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '10/100{Enter}');
    await map.user.click(cell('Acme', many('2024–25')));
    await type(map, '40/100{Enter}');
    expect(said(map, 'Acme', 1)).toBe('40/100');
    expect(cell('Acme', many('2024–25'))).toHaveTextContent(/check.*More than 3 times 2023–24/);
  });

  it('R5 says how many have reported, and goes to the next empty cell', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '30/60{Enter}');
    expect(screen.getByText('1 of 1 partner has reported 2023–24')).toBeInTheDocument();
    await map.user.click(cell('City College', many('2023–24')));
    await type(map, '1/2{Enter}{Alt>}{j}{/Alt}');
    expect(cell('Acme', many('2024–25'))).toHaveFocus();
  });

  it('has rows for programs and sites, which can be added from here', async () => {
    const map = await start();
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '{Shift>}{F10}{/Shift}');
    await map.user.click(screen.getByRole('menuitem', { name: /Add programs or sites/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await map.user.type(dialog.getByLabelText('Names'), 'Robotics, Summer camp');
    await map.user.click(dialog.getByRole('button', { name: 'Add' }));
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Acme',
      'Robotics',
      'Summer camp',
      'Beta',
      'City College',
    ]);
    await map.user.click(cell('Robotics', many('2023–24')));
    await type(map, '3/4{Enter}');
    expect(said(map, 'Robotics')).toBe('3/4');
  });

  it('R5 keeps a group apart from the total', async () => {
    const map = await start();
    act(() => void map.tools.run(addGroups, { dimension: 'Grade', names: ['9'] }));
    await map.user.click(screen.getByRole('button', { name: /Group/ }));
    await map.user.click(await screen.findByRole('option', { name: /^9/ }));
    await map.user.click(cell('Acme', many('2023–24')));
    await type(map, '3/8{Enter}');
    expect(said(map, 'Acme')).toBeNull();
    expect(rowsOf(map.document(), 'series')).toMatchObject([
      { subgroup: rowsOf(map.document(), 'subgroup')[0]?.id },
    ]);
  });
});

describe('entering the values of a partner', () => {
  const startPartner = async () => {
    const map = await start();
    act(() => void map.tools.run(addUnits, { partner: map.named('Acme').id, names: ['Robotics'] }));
    await map.user.click(screen.getByRole('radio', { name: 'By partner' }));
    return map;
  };

  it('has a row for each measure and says which cells have no "out of"', async () => {
    const map = await startPartner();
    expect(screen.getByRole('grid')).toHaveAccessibleName('Values of Acme for all measures');
    await map.user.click(cell('Met an employer', '2023–24 How many'));
    await type(map, '30/60{Enter}12{Enter}');
    expect(said(map, 'Acme', 0, 0)).toBe('30/60');
    expect(said(map, 'Acme', 0, 1)).toBe('12');
    expect(screen.getByText('2 of 2 measures are reported for 2023–24')).toBeInTheDocument();
    await map.user.click(cell('Employer hours', '2023–24 Out of'));
    await type(map, '5{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Employer hours is a single number');
  });

  it('is there for a program or site of a partner too', async () => {
    const map = await startPartner();
    await map.user.click(screen.getByRole('button', { name: /Partner, program or site/ }));
    await map.user.click(await screen.findByRole('option', { name: 'Acme: Robotics' }));
    await map.user.click(cell('Employer hours', '2023–24 How many'));
    await type(map, '7{Enter}');
    expect(said(map, 'Robotics', 0, 1)).toBe('7');
  });
});

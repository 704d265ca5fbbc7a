import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { addGroups } from '../../../src/domain/commands/groups';
import { changeMeasure, defineMeasure } from '../../../src/domain/commands/measures';
import { addPeriods } from '../../../src/domain/commands/periods';
import { rowsOf } from '../../../src/domain/document';
import { indicatorsOf, periodsOf, seriesAt } from '../../../src/domain/measures';
import { EnterTab } from '../../../src/ui/measures/enter/EnterTab';
import { enterKeptOf } from '../../../src/ui/measures/enter/enterKept';
import { lookFrom, measuresLookOf } from '../../../src/ui/measures/look';
import { chosenOf } from '../../../src/ui/measures/useMeasures';
import { openMapFake, showOn } from '../../support/openMapFake';

beforeEach(() => localStorage.clear());

/** Two measures, the first told apart by grades; a group is chosen for it. */
const start = async () => {
  const fake = await openMapFake('Flex Friday\n# Mentors\nAcme\nBeta');
  const { tools } = fake;
  tools.run(defineMeasure, { name: 'Met', type: 'percent', denominator: 'all' });
  tools.run(defineMeasure, { name: 'Hours', type: 'count' });
  tools.run(addPeriods, { type: 'schoolYear', start: '2023-09-01', count: 1 });
  tools.run(addGroups, { dimension: 'Grade', names: ['Others'] });
  const [met, hours] = indicatorsOf(fake.document());
  const [group] = rowsOf(fake.document(), 'subgroup');
  const [period] = periodsOf(fake.document());
  if (!met || !hours || !group || !period) throw new Error('set up above');
  tools.run(changeMeasure, { id: met.id, dimensions: { Grade: true } });
  const look = measuresLookOf(fake.services, tools.map.id);
  look.setState({ tab: 'enter', measure: met.id, group: group.id, groupOf: met.id });
  return { ...fake, look, met, hours, group, period };
};

describe('the chosen group', () => {
  it('does not go along to a measure that is not told apart by it, in any tab about one measure', async () => {
    const { document, met, hours, group } = await start();
    const looked = { ...lookFrom(null), group: group.id, groupOf: met.id };
    for (const tab of ['enter', 'trends', 'why', 'contribution'] as const) {
      expect(chosenOf(document(), { ...looked, tab, measure: met.id }).group?.id).toBe(group.id);
      expect(chosenOf(document(), { ...looked, tab, measure: hours.id }).group).toBeNull();
    }
    const chosen = chosenOf(document(), {
      ...looked,
      tab: 'trends',
      measure: hours.id,
      groupOf: hours.id,
    });
    expect(chosen.group?.id).toBe(group.id);
    expect(chosenOf(document(), { ...looked, tab: 'heatmap' }).group?.id).toBe(group.id);
  });

  it('a value typed for another measure is of everybody, and the bar says so', async () => {
    const map = await start();
    const { user } = showOn(map, <EnterTab />);
    expect(screen.getByRole('button', { name: /Others.*Group/ })).toBeInTheDocument();
    act(() => map.look.setState({ measure: map.hours.id }));
    expect(
      await screen.findByRole('button', { name: /Total \(everybody\).*Group/ }),
    ).toBeInTheDocument();
    const row = screen.getAllByRole('rowheader').find((one) => one.textContent === 'Acme');
    const cell = row?.closest('[role="row"]')?.querySelector('[aria-colindex="2"]');
    await user.click(cell ?? expect.fail('no cell'));
    await user.keyboard('28{Enter}');
    const place = { indicator: map.hours.id, unit: map.named('Acme').id };
    expect(seriesAt(map.document(), place)?.c?.[map.period.id]?.[0]).toBe(28);
    expect(seriesAt(map.document(), { ...place, subgroup: map.group.id })).toBeFalsy();
  });
});

describe('a number that waits for its other half', () => {
  it('is what undo takes back first, and then the edit before it', async () => {
    const map = await start();
    map.look.setState({ group: null });
    const { user } = showOn(map, <EnterTab />);
    const waiting = () =>
      Object.values(enterKeptOf(map.services, map.tools.map.id).getState().waiting);
    const undo = (): void => act(() => map.tools.map.stage.offers.take('takeBack'));
    const said = () =>
      seriesAt(map.document(), { indicator: map.met.id, unit: map.named('Acme').id })?.c?.[
        map.period.id
      ]?.[0];
    const row = screen.getAllByRole('rowheader').find((one) => one.textContent === 'Acme');
    const cell = row?.closest('[role="row"]')?.querySelector('[aria-colindex="2"]');
    await user.click(cell ?? expect.fail('no cell'));
    await user.keyboard('30/60{Enter}');
    await user.keyboard('28{Enter}');
    expect([said(), waiting()]).toEqual([30, [28]]);
    undo();
    expect([said(), waiting()]).toEqual([30, []]);
    undo();
    expect([said(), waiting()]).toEqual([undefined, []]);
  });
});

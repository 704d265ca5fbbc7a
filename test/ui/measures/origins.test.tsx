import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { enterCells } from '../../../src/domain/commands/enterCells';
import { ComputedSheet } from '../../../src/ui/measures/computed/ComputedSheet';
import { countingIds } from '../../support/ids';
import { lookAt } from '../../support/lookAt';
import { did, named } from '../../support/maps';
import { measuredMap, measureNamed, periodNamed, valueAt } from '../../support/measured';

afterEach(cleanup);

/** Two partners from a file that Ana brought in, one typed by nobody in particular; then asked for. */
const asked = async (...partners: readonly string[]) => {
  const ids = countingIds();
  const map = measuredMap(ids);
  const cell = (line: string) => {
    const [partner = '', text = ''] = line.split(' ').map((one) => one.replace('_', ' '));
    return valueAt(map, partner, 'Interaction', '2022–23', text);
  };
  const file = { cells: [cell('Acme 57/120'), cell('Beta 9/10')], at: 86_400_000 };
  const brought = did(map, enterCells, { ...file, source: 'SIS.csv', by: 'Ana' }, ids);
  const document = did(brought, enterCells, { cells: [cell('County_Health 0/12')], at: 0 }, ids);
  const at = {
    indicator: measureNamed(document, 'Interaction'),
    period: periodNamed(document, '2022–23'),
    ...(partners.length > 0 && { partners: partners.map((name) => named(document, name).id) }),
  };
  await lookAt(document, <ComputedSheet asked={at} />);
};

describe('how a figure is computed', () => {
  it('R25 says source, day and who, once for all values of one act', async () => {
    await asked();
    const part = screen.getByRole('heading', { name: 'Where the values come from' }).parentElement;
    const lines = within(part ?? expect.fail()).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'SIS.csv · 2 values · Jan 2, 1970 · entered by Ana',
      'No source given · 1 value · Jan 1, 1970 · who entered it was not said',
    ]);
  });

  it.each([
    ['Acme', '38.8% to 56.4%'],
    ['Beta', '59.6% to 98.2%'],
    ['County Health', '0% to 24.3%'],
  ])('R19 says how far chance may reach at %s: %s', async (partner, reach) => {
    await asked(partner);
    expect(screen.getByText(/chance alone may reach from/)).toHaveTextContent(reach);
  });

  it('R19 says nothing of chance where many people are behind a figure of all', async () => {
    await asked();
    expect(screen.queryByText(/chance alone may reach/)).toBeNull();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { applied, creating } from '../../../src/domain/change';
import type { MapDocument } from '../../../src/domain/document';
import type { Row } from '../../../src/domain/row';
import { seriesIdOf } from '../../../src/domain/seriesId';
import { readFile } from '../../../src/interchange/registry';
import { ShareButton } from '../../../src/ui/share/ShareButton';
import { countingIds } from '../../support/ids';
import { named } from '../../support/maps';
import { yearOf } from '../../support/measures';
import { openMapFake, showOn } from '../../support/openMapFake';
import { sketchOf } from '../../support/sketch';

const visits = {
  ...{ id: 'indicator_1', kind: 'indicator', order: '0001', code: 'VISITS', name: 'Visits' },
  ...{ scope: 'performance', reach: 'local', type: 'count', direction: 'up', version: 1 },
} as const satisfies Row;

/** Acme reported 2023 and not 2024; 2090 is not due. */
const measured = (...more: readonly Row[]): MapDocument => {
  const map = sketchOf('Tour week\n# Mentors\nAcme Fab\nLibrary', countingIds());
  const unit = named(map, 'Acme Fab').id;
  const series = {
    ...{ id: seriesIdOf(visits.id, unit, null), kind: 'series', indicator: visits.id, unit },
    c: { period_2023: [7131, null, 'reported', 'final', 1, null] },
  } as const satisfies Row;
  return applied(map, creating(visits, ...[2023, 2024, 2090].map(yearOf), series, ...more));
};

const opened = async (map: MapDocument) => {
  const fake = await openMapFake(map);
  const { user } = showOn(fake, <ShareButton />);
  await user.click(screen.getByRole('button', { name: 'Share' }));
  await user.click(await screen.findByRole('button', { name: /^Ask partners for numbers/ }));
  return { fake, user, dialog: within(await screen.findByRole('dialog')) };
};

const choose = async ({ user, dialog }: Awaited<ReturnType<typeof opened>>, period: string) => {
  await user.click(dialog.getByRole('button', { name: /Period/ }));
  await user.click(screen.getByRole('option', { name: period }));
};

describe('Asking partners for numbers', () => {
  it('offers the last period in which something is missing, and says how many are asked', async () => {
    const { dialog } = await opened(measured());
    expect(dialog.getByRole('button', { name: /Period/ })).toHaveTextContent('2024');
    expect(dialog.getByText('Asks 1 partner.')).toBeVisible();
    expect(dialog.getByText(/Drop everything that comes back/)).toBeVisible();
    expect(dialog.getByText(/^Stays behind: all your values/)).toBeVisible();
  });

  it('makes a workbook of the chosen period with empty cells, said in plain words', async () => {
    const one = await opened(measured());
    await choose(one, '2023');
    await one.user.click(one.dialog.getByRole('button', { name: 'Download a sheet to fill in' }));
    await waitFor(() => expect(one.fake.services.downloads).toHaveLength(1), { timeout: 20_000 });
    const [file] = one.fake.services.downloads;
    expect(file?.name).toMatch(/2023.*\.xlsx$/);
    if (!(file?.content instanceof Blob)) throw new Error('no workbook was written');
    const bytes = new Uint8Array(await file.content.arrayBuffer());
    const read = await readFile({ name: 'a.xlsx', bytes }, () => undefined);
    const table = read.ok && read.value.is === 'table' ? read.value.table : null;
    const at = (header: string) => table?.rows[0]?.cells[table.headers.indexOf(header)];
    expect(table?.rows).toHaveLength(1);
    expect(['indicator_code', 'partner', 'period', 'value'].map(at)).toEqual([
      ...['VISITS', 'Acme Fab', '2023', ''],
    ]);
  });

  it('has nothing to hand out where nobody is expected', async () => {
    const closed = {
      ...{ id: 'expectation_1', kind: 'expectation', indicator: visits.id, to: '2020-12-31' },
      partner: named(measured(), 'Acme Fab').id,
    } as const satisfies Row;
    const { dialog } = await opened(measured(closed));
    expect(dialog.getByText('Nobody is expected to report for this period.')).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Download a sheet to fill in' })).toBeDisabled();
  });
});

import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { joinedSheets } from '../../../src/interchange/measures/book/bookOf';
import { readFile } from '../../../src/interchange/registry';
import { readWorkbook } from '../../../src/interchange/xlsx/readWorkbook';
import { TakeValues } from '../../../src/ui/measures/TakeValues';
import { openMapFake, showOn } from '../../support/openMapFake';
import { sampleInitiative } from '../../support/sampleInitiative';
import { emptyMap, entered, graduationTable, planOfValues } from '../../support/values';

const shownOn = async (map: Parameters<typeof openMapFake>[0]) => {
  const fake = await openMapFake(map);
  const shown = showOn(fake, <TakeValues />);
  await shown.user.click(screen.getByRole('button', { name: 'Save values…' }));
  return { fake, ...shown };
};

const graduation = () => {
  const map = emptyMap();
  return entered(map, planOfValues(map, graduationTable()));
};

describe('Saving all values', () => {
  it('says that the copy is private and what stays behind before anything is written', async () => {
    const { user, fake } = await shownOn(graduation());
    expect(screen.getByText(/Private copy: small numbers are not hidden/)).toBeVisible();
    expect(
      screen.getByText('Stays behind: 1 sign of your list and who entered values and when.'),
    ).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Text tables (CSV)' }));
    expect(screen.getByText(/values, definitions and who is expected/)).toBeVisible();
    expect(screen.getByText(/^Stays behind: 1 sign of your list/)).toBeVisible();
    expect(fake.services.downloads).toEqual([]);
  });

  it('writes the mark into the workbook, and our reader passes over it', async () => {
    const { user, fake } = await shownOn(graduation());
    await user.click(screen.getByRole('button', { name: 'Save file' }));
    await waitFor(() => expect(fake.services.downloads).toHaveLength(1));
    const [file] = fake.services.downloads;
    expect(file?.name).toContain('private');
    const content = file?.content;
    if (!(content instanceof Blob)) throw new Error('no workbook was written');
    const bytes = new Uint8Array(await content.arrayBuffer());
    const sheets = await readWorkbook(bytes, () => undefined);
    expect(sheets.ok && sheets.value[0]?.rows[0]?.cells[0]).toBe(
      'Private copy: small numbers are not hidden',
    );
    const read = await readFile({ name: 'a.xlsx', bytes }, () => undefined);
    const table = read.ok && read.value.is === 'table' ? read.value.table : null;
    expect(table && joinedSheets(table.beside ?? [], 'a')?.beside).toHaveLength(
      table?.beside?.length ?? -1,
    );
    expect(table?.rows).toHaveLength(14);
  });

  it('R27 values of a sample say that they are illustrative', async () => {
    const { user, fake } = await shownOn(sampleInitiative());
    expect(screen.getByText(/Illustrative figures of a sample/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save file' }));
    await waitFor(() => expect(fake.services.downloads).toHaveLength(1));
    expect(fake.services.downloads[0]?.name).toContain('illustrative');
  });
});

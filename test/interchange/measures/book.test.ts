import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/document';
import { finished } from '../../../src/domain/steps';
import { joinedSheets } from '../../../src/interchange/measures/book/bookOf';
import { measuresCsv, measuresXlsx } from '../../../src/interchange/measures/book/measureBook';
import { proposedDraft } from '../../../src/interchange/measures/proposeDraft';
import { looksLikeValues } from '../../../src/interchange/measures/proposeRoles';
import { isAnswered, planValues } from '../../../src/interchange/measures/valuePlan';
import { readFile } from '../../../src/interchange/registry';
import type { Table } from '../../../src/interchange/table';
import { hasTwins, measureMaps, measuresTold } from '../../support/measureMaps';
import { emptyMap, entered } from '../../support/values';

const readMe = { name: 'Read me', lines: ['Private copy: small numbers are not hidden', 'More'] };

const tableIn = async (name: string, content: string | Uint8Array): Promise<Table> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readFile({ name, bytes }, () => undefined);
  if (!read.ok) throw new Error(read.error.reason);
  return read.value.is === 'table' ? read.value.table : expect.fail(`read as ${read.value.is}`);
};

const fromXlsx = async (document: MapDocument): Promise<Table> => {
  const [file] = await measuresXlsx(document, readMe);
  return tableIn('values.xlsx', file?.content ?? '');
};

const fromCsv = async (document: MapDocument): Promise<Table> => {
  const files = await measuresCsv(document);
  const [only] = files;
  if (files.length === 1) {
    const definitions = await tableIn('indicators.csv', only?.content ?? '');
    return joinedSheets([definitions], 'indicators.csv') ?? expect.fail('no definitions');
  }
  const parts = files.map(
    ({ content, part }) => [`${part}.csv`, strToU8(String(content))] as const,
  );
  return tableIn('values.zip', zipSync(Object.fromEntries(parts)));
};

const planned = (document: MapDocument, table: Table) =>
  finished(planValues(document, table, proposedDraft(document, table)));

const brought = (table: Table): MapDocument => {
  const map = emptyMap();
  const plan = planned(map, table);
  expect(plan.problems).toEqual([]);
  expect(isAnswered(plan)).toBe(true);
  return entered(map, plan);
};

describe('measures written and read again', () => {
  it('R1 R4 R25 a workbook brings definitions, periods, groups, sites, values and who is expected', async () => {
    await fc.assert(
      fc.asyncProperty(measureMaps, async (map) => {
        const table = await fromXlsx(map);
        expect(looksLikeValues(table)).toBe(true);
        const [is, was] = [measuresTold(brought(table)), measuresTold(map)];
        if (hasTwins(map)) expect(is.measures).toEqual(was.measures);
        else expect(is).toEqual(was);
      }),
      { numRuns: 30 },
    );
  });

  it('two text tables bring the same, but for what no value speaks of', async () => {
    await fc.assert(
      fc.asyncProperty(measureMaps, async (map) => {
        fc.pre(!hasTwins(map));
        const [is, was] = [measuresTold(brought(await fromCsv(map))), measuresTold(map)];
        expect(is.measures).toEqual(was.measures);
        expect(is.cells).toEqual(was.cells);
      }),
      { numRuns: 25 },
    );
  });

  it('change nothing on the map they were written from, in either form', async () => {
    await fc.assert(
      fc.asyncProperty(measureMaps, async (map) => {
        for (const table of [await fromXlsx(map), await fromCsv(map)]) {
          const { fresh, changed, problems, versions } = planned(map, table);
          expect([fresh, changed, problems, versions]).toEqual([[], [], [], []]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

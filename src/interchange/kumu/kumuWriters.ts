import { csvType, outFile, plainWriter } from '../plain/plainWriter';
import { xlsxMediaType } from '../xlsx/xlsxMediaType';

/** Kumu keeps places in its projects, not in what it imports. */
const lacks = ['places', 'pins'] as const;

/** Kumu's workbook with a sheet of elements and one of connections. */
export const kumuXlsxWriter = plainWriter({
  id: 'kumuXlsx',
  lacks,
  write: async (plain) => {
    const { kumuWorkbook } = await import('./writeKumuSheets');
    return [outFile('.xlsx', xlsxMediaType, kumuWorkbook(plain))];
  },
});

/** Kumu's text tables: one of elements, one of connections. */
export const kumuCsvWriter = plainWriter({
  id: 'kumuCsv',
  lacks,
  write: async (plain) => {
    const { kumuTexts } = await import('./writeKumuCsv');
    const { elements, connections } = kumuTexts(plain);
    return [
      outFile('.csv', csvType, elements, 'elements'),
      outFile('.csv', csvType, connections, 'connections'),
    ];
  },
});

/** Kumu's flat blueprint. */
export const kumuJsonWriter = plainWriter({
  id: 'kumuJson',
  lacks,
  write: async (plain) => {
    const { kumuBlueprint } = await import('./writeKumuJson');
    return [outFile('.json', 'application/json', kumuBlueprint(plain))];
  },
});

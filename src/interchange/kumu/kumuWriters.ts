import type { Carries, PlainWriter } from '../format';

const carries: Carries = {
  places: false,
  pins: false,
  values: true,
  links: true,
  linkTypes: true,
  directions: true,
};

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Kumu's workbook with a sheet of elements and one of connections. */
export const kumuXlsxWriter: PlainWriter = {
  id: 'kumuXlsx',
  labelKey: 'export.format.kumuXlsx',
  carries,
  write: async (plain) => {
    const { kumuWorkbook } = await import('./writeKumuSheets');
    const content = kumuWorkbook(plain);
    return [{ part: '', extension: '.xlsx', mediaType: xlsxType, content }];
  },
};

/** Kumu's text tables: one of elements, one of connections. */
export const kumuCsvWriter: PlainWriter = {
  id: 'kumuCsv',
  labelKey: 'export.format.kumuCsv',
  carries,
  write: async (plain) => {
    const { kumuTexts } = await import('./writeKumuCsv');
    const texts = kumuTexts(plain);
    const file = { extension: '.csv', mediaType: 'text/csv;charset=utf-8' };
    return [
      { ...file, part: 'elements', content: texts.elements },
      { ...file, part: 'connections', content: texts.connections },
    ];
  },
};

/** Kumu's flat blueprint. */
export const kumuJsonWriter: PlainWriter = {
  id: 'kumuJson',
  labelKey: 'export.format.kumuJson',
  carries,
  write: async (plain) => {
    const { kumuBlueprint } = await import('./writeKumuJson');
    const content = kumuBlueprint(plain);
    return [{ part: '', extension: '.json', mediaType: 'application/json', content }];
  },
};

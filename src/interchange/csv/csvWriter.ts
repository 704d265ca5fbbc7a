import type { PlainWriter } from '../format';

/** The partners of a map as one text table. */
export const csvWriter: PlainWriter = {
  id: 'csv',
  labelKey: 'export.format.csv',
  carries: {
    ...{ places: false, pins: false, values: true },
    ...{ links: false, linkTypes: false, directions: false },
  },
  write: async (plain) => {
    const [{ writeCsv }, { partnerRows }] = await Promise.all([
      import('./writeCsv'),
      import('../plain/listRows'),
    ]);
    // Excel takes a text for UTF-8 only when it begins with this mark.
    const content = `\uFEFF${writeCsv(partnerRows(plain))}`;
    return [{ part: '', extension: '.csv', mediaType: 'text/csv;charset=utf-8', content }];
  },
};

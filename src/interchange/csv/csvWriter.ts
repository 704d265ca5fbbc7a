import { csvType, outFile, plainWriter } from '../plain/plainWriter';

/** The partners of a map as one text table. */
export const csvWriter = plainWriter({
  id: 'csv',
  lacks: ['places', 'pins', 'links', 'linkTypes', 'directions', 'layers'],
  write: async (plain) => {
    const [{ writeCsv }, { partnerRows }] = await Promise.all([
      import('./writeCsv'),
      import('../plain/listRows'),
    ]);
    // Excel takes a text for UTF-8 only when it begins with this mark.
    return [outFile('.csv', csvType, `\uFEFF${writeCsv(partnerRows(plain))}`)];
  },
});

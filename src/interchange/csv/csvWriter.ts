import { csvType, outFile, plainWriter } from '../plain/plainWriter';

const lacks = ['places', 'pins', 'links', 'linkTypes', 'directions', 'layers'] as const;

/** Excel takes a text for UTF-8 only when it begins with this mark. */
const mark = '\uFEFF';

/** The partners of a map as one text table. */
export const csvWriter = plainWriter({
  id: 'csv',
  lacks,
  write: async (plain) => {
    const [{ writeCsv }, { partnerRows }] = await Promise.all([
      import('./writeCsv'),
      import('../plain/listRows'),
    ]);
    return [outFile('.csv', csvType, `${mark}${writeCsv(partnerRows(plain))}`)];
  },
});

/** The same for spreadsheet programs that part columns by semicolons and write 12,5. */
export const csvCommaWriter = plainWriter({
  id: 'csvComma',
  lacks,
  write: async (plain) => {
    const [{ writeCsv }, { partnerRows }, { commaNumbers }] = await Promise.all([
      import('./writeCsv'),
      import('../plain/listRows'),
      import('./commaNumbers'),
    ]);
    const rows = commaNumbers(partnerRows(plain), plain.numbers ?? []);
    return [outFile('.csv', csvType, `${mark}${writeCsv(rows, ';')}`)];
  },
});

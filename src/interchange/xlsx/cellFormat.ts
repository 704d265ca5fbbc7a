/** How a number is shown, as far as it changes what it says. */
export type CellFormat =
  | { readonly is: 'plain' }
  | { readonly is: 'percent' }
  /** A number of fixed length, such as a ZIP code. */
  | { readonly is: 'digits'; readonly length: number }
  | { readonly is: 'date'; readonly day: boolean; readonly time: boolean }
  /** Hours that go on counting after 24. */
  | { readonly is: 'elapsed' };

export const plainFormat: CellFormat = { is: 'plain' };

const day: CellFormat = { is: 'date', day: true, time: false };
const time: CellFormat = { is: 'date', day: false, time: true };

/** Formats that every workbook knows by number; 27–36 and 50–58 are days in East Asian ones. */
const known = (id: number): CellFormat => {
  if (id === 9 || id === 10) return { is: 'percent' };
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return day;
  if (id === 22) return { is: 'date', day: true, time: true };
  if (id === 46) return { is: 'elapsed' };
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47
    ? time
    : plainFormat;
};

/** The letters of a code that mean something: no quoted or escaped texts, colors, conditions. */
const bare = (code: string): string =>
  code
    .replace(/"[^"]*"|[\\_*]./gu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .split(';')[0]
    ?.toLowerCase() ?? '';

const coded = (code: string): CellFormat => {
  const letters = bare(code);
  if (letters.includes('general') || letters.includes('@')) return plainFormat;
  if (/\[(h+|m+|s+)\]/u.test(letters)) return { is: 'elapsed' };
  if (letters.includes('%')) return { is: 'percent' };
  if (/^0{2,}$/u.test(letters)) return { is: 'digits', length: letters.length };
  const hasTime = /[hs]|am\/pm/u.test(letters);
  const hasDay = /[yd]/u.test(letters) || (/m/u.test(letters) && !hasTime);
  return hasDay || hasTime ? { is: 'date', day: hasDay, time: hasTime } : plainFormat;
};

/** What a format says, by its number and the code the workbook gives it; '' for a known one. */
export const formatOf = (id: number, code: string): CellFormat =>
  code === '' ? known(id) : coded(code);

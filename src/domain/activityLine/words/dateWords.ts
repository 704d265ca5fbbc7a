/** Names of the months, January first, English and Spanish, long and short. */
export const monthWords: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'set'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];

/** Days named from today, in days. */
export const dayWords: Readonly<Record<string, number>> = {
  ...{ today: 0, tomorrow: 1, yesterday: -1 },
  ...{ hoy: 0, mañana: 1, ayer: -1 },
};

/** Words that lead up to a date. */
export const dateLeads: readonly string[] = [
  ...['on', 'in', 'during', 'from', 'since', 'starting'],
  ...['el', 'en', 'del', 'desde', 'durante'],
];

/** Words between the first and the last day. */
export const rangeWords: readonly string[] = [
  ...['to', 'until', 'till', 'through', 'thru'],
  ...['a', 'al', 'hasta'],
];

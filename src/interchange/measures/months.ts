import { type PeriodSpan, periodsFrom } from '../../domain/periodsFrom';

const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
/** Those that differ in Spanish, by their number. */
const spanish: Readonly<Record<string, number>> = { ene: 1, abr: 4, ago: 8, dic: 12 };

/** 1 to 12 for a word that begins as a month does, in either language; 0 for others. */
export const monthOf = (word: string): number => {
  const short = word.slice(0, 3).toLowerCase();
  return spanish[short] ?? monthNames.indexOf(short) + 1;
};

const fullMonth =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|ene(ro)?|febrero|marzo|abr(il)?|mayo|junio|julio|ago(sto)?|septiembre|octubre|noviembre|dic(iembre)?)\.?$/iu;

/** True for the name of a month without its year. */
export const isMonthName = (text: string): boolean =>
  monthOf(text.trim()) > 0 && fullMonth.test(text.trim());

/** The month of a name that lies in a period, such as March of a school year; null when none does. */
export const monthWithin = (text: string, { start, end }: PeriodSpan): PeriodSpan | null => {
  const month = String(monthOf(text.trim())).padStart(2, '0');
  const years = [start, end].map((day) => day.slice(0, 4));
  const first = years.map((its) => `${its}-${month}-01`).find((day) => day >= start && day <= end);
  const [span] = first ? periodsFrom('month', first, 1, 1) : [];
  return span ?? null;
};

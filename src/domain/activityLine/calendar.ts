/** A date as far as somebody said it. */
export interface Said {
  readonly year: number | null;
  readonly month: number;
  /** Null for a whole month. */
  readonly day: number | null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-05-03`. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

const dayLength = 86_400_000;

const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);

/** Days from one ISO day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** An ISO day so many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date((numberOf(day) + days) * dayLength).toISOString().slice(0, 10);

export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A leap year, for dates whose year is not known. */
const anyYear = 2024;

/** True when a calendar has such a day. */
export const isPossible = ({ year, month, day }: Said): boolean =>
  month >= 1 &&
  month <= 12 &&
  (day === null || (day >= 1 && day <= daysIn(year ?? anyYear, month)));

export const saidOf = (day: string): Said => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
};

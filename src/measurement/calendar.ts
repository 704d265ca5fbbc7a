/** Days of the calendar are texts such as `2024-06-30`, so they compare as they stand. */

const dayLength = 86_400_000;

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later; a text that is no day stays as it is. */
export const dayAfter = (day: string, days = 1): string => {
  const at = utc(day);
  return Number.isNaN(at) ? day : new Date(at + days * dayLength).toISOString().slice(0, 10);
};

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * A day as years since year 0, counted in months, so that the ends of equally long periods lie
 * equally far apart whether or not a leap year is between them. NaN for a text that is no day.
 */
export const yearsAt = (day: string): number => {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return (year * 12 + month - 1 + date / daysIn(year, month)) / 12;
};

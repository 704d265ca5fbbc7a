import type { Format } from '../shell/format';

/** A day of the calendar, `2026-05-03`, in words. */
export const dayText = (day: string, format: Format): string =>
  format.date(new Date(`${day}T12:00`).getTime());

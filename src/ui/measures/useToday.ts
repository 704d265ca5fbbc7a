import { useServices } from '../shell/services';

const two = (number: number): string => String(number).padStart(2, '0');

/** The day of a moment in the computer's zone, as periods have it: `2026-05-03`. */
export const dayOf = (at: number): string => {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The day of today: a value that is not there may not be due yet. */
export const useToday = (): string => dayOf(useServices().clock.now());

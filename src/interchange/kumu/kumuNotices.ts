import type { Notice, NoticeReason, ProblemValues } from '../problem';

/** Counts what is done differently from what a file says; the first of each is named. */
export interface Counting {
  readonly note: (reason: NoticeReason, values: ProblemValues, line?: number) => void;
  readonly notices: () => readonly Notice[];
}

/** One notice for each reason, with how often it was noted. */
export const counting = (): Counting => {
  const found = new Map<NoticeReason, { count: number; values: ProblemValues; line?: number }>();
  return {
    note: (reason, values, line) => {
      const before = found.get(reason);
      if (before) before.count++;
      else found.set(reason, { count: 1, values, ...(line !== undefined && { line }) });
    },
    notices: () =>
      [...found].map(([reason, { count, values, ...place }]) => ({
        reason,
        values: { ...values, count },
        ...place,
      })),
  };
};

/** Tasks over 50 ms that kept the page from answering. */
export interface LongTaskWatch {
  /** How long they took in all, in ms, of those that touch a span of time. */
  between(from: number, to: number): number;
}

export const longTaskWatch = (): LongTaskWatch => {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  return {
    between: (from, to) =>
      tasks
        .filter(({ startTime, duration }) => startTime + duration > from && startTime < to)
        .reduce((sum, { duration }) => sum + duration, 0),
  };
};

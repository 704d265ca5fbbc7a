/** What stands in a column; empty when nothing does, also for names that every object knows. */
export const valueIn = (values: Readonly<Record<string, string>>, column: string): string =>
  Object.hasOwn(values, column) ? (values[column] ?? '') : '';

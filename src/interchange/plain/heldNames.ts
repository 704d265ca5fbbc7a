const baseOf = (name: string): string => name.replace(/_+$/, '');

/**
 * The name a column goes by where some names are held for what a format has no place for: one that
 * would be taken for such a name gets a `_` behind it, and one that has it already another.
 */
export const heldName = (name: string, held: ReadonlySet<string>): string =>
  held.has(baseOf(name).toLowerCase()) ? `${name}_` : name;

/** The name as it was before `heldName`. */
export const freedName = (name: string, held: ReadonlySet<string>): string =>
  name.endsWith('_') && held.has(baseOf(name).toLowerCase()) ? name.slice(0, -1) : name;

/** Values under other names. */
export const renamed = (
  values: Readonly<Record<string, string>>,
  to: (name: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [to(name), value]));

import type { PlainRole } from '../plain/plainMap';
import type { Drawn, Table, TableRow } from '../table';

/** The rows of a table by what they become. */
export interface Sorting {
  readonly center: TableRow | null;
  readonly themes: readonly TableRow[];
  readonly partners: readonly TableRow[];
}

const linesAbove = ({ under }: Drawn): ReadonlySet<number> => new Set([...under.values()].flat());

/** What others are in is a theme, whatever its type; a second center is a partner like others. */
const roleReader = (drawn: Drawn, center: TableRow | null) => {
  const above = linesAbove(drawn);
  return ({ line }: TableRow): PlainRole => {
    if (line === center?.line) return 'center';
    const role = drawn.roles.get(line);
    if (role === 'theme') return 'theme';
    return !role && above.has(line) ? 'theme' : 'partner';
  };
};

/** Sorts rows into center, themes and partners; without a drawing all are partners. */
export const sortingOf = ({ rows, drawn }: Table): Sorting => {
  if (!drawn) return { center: null, themes: [], partners: rows };
  const center = rows.find(({ line }) => drawn.roles.get(line) === 'center') ?? null;
  const roleOf = roleReader(drawn, center);
  return {
    center,
    themes: rows.filter((row) => roleOf(row) === 'theme'),
    partners: rows.filter((row) => roleOf(row) === 'partner'),
  };
};

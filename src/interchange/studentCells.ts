import { headerKey } from './mapping/headerKey';
import { saysSign } from './studentHeaders';
import { bornLately, oneId, type Person, personIn } from './studentLine';
import type { TableRow } from './table';

interface Run {
  readonly person: Person;
  readonly rows: TableRow[];
}

/** Lines that say the same kind of things of a person, in the same columns. */
const runsIn = (lines: readonly TableRow[]): readonly Run[] => {
  const runs = new Map<string, Run>();
  for (const row of lines) {
    const person = personIn(row);
    if (!person) continue;
    const run = runs.get(person.places);
    if (run) run.rows.push(row);
    else runs.set(person.places, { person, rows: [row] });
  }
  return [...runs.values()];
};

const distinct = (rows: readonly TableRow[], at: number): number =>
  new Set(rows.map(({ cells }) => cells[at]?.trim())).size / rows.length;

const few = 20;

/** Names of people differ; kinds, themes and places come again and again. */
const areNames = ({ person: { names }, rows }: Run): boolean =>
  names.every((at) => distinct(rows, at) >= (rows.length < few ? 0.7 : 0.3));

const yearIn = (day: string): number => Number(/(?:19|20)\d{2}/u.exec(day)?.[0] ?? 0);

/** Grades go with the year of birth, numbers of other things do not. */
const areGrades = ({ person: { proofs }, rows }: Run): boolean => {
  const { born, grade } = proofs;
  if (born === undefined || grade === undefined) return true;
  const sums = rows.map(
    ({ cells }) => yearIn(cells[born] ?? '') + (Number.parseInt(cells[grade] ?? '', 10) || 0),
  );
  const middle = [...sums].sort((a, b) => a - b)[sums.length >> 1] ?? 0;
  return sums.filter((sum) => Math.abs(sum - middle) <= 2).length >= 0.7 * sums.length;
};

const mostHeaders = 15;
const sampled = 500;

const linesBetween = (lines: readonly TableRow[], from: number, to: number): readonly TableRow[] =>
  lines.slice(0, sampled).filter(({ line }) => line > from && line < to);

/** A header goes on for the lines below as long as the same kind of thing stands under it. */
const isHeaderOf = (sign: 'born' | 'id', at: number, between: readonly TableRow[]): boolean => {
  const cells = between.flatMap((row) => row.cells[at]?.trim() || []);
  return (
    cells.length === 0 || cells.some((cell) => (sign === 'born' ? bornLately : oneId).test(cell))
  );
};

/** Whether the columns are called something else, such as the day of the last contact. */
const isCalledElse = ({ person: { proofs }, rows }: Run, lines: readonly TableRow[]): boolean => {
  const until = rows[0]?.line ?? 0;
  const above = lines
    .slice(0, mostHeaders)
    .filter(({ line, cells }) => line < until && cells.filter((cell) => cell.trim()).length > 1);
  const columns = (['born', 'id'] as const).flatMap((sign) => {
    const at = proofs[sign];
    return at === undefined ? [] : [{ sign, at }];
  });
  return above.some((header) =>
    columns.some(({ sign, at }) => {
      const key = headerKey(header.cells[at] ?? '');
      const isHeader = /^\p{L}{2}[\p{L} ]*$/u.test(key) && !saysSign(key, sign);
      return isHeader && isHeaderOf(sign, at, linesBetween(lines, header.line, until));
    }),
  );
};

const fewest = 3;
const fewestOfPairs = 4;

/** How many lines tell of students by what stands in their cells, whatever stands above; 0 = none. */
export const studentLines = (lines: readonly TableRow[]): number => {
  const isList = (run: Run): boolean => {
    const least = run.person.names.length === 2 ? fewestOfPairs : fewest;
    return run.rows.length >= least && areNames(run) && areGrades(run) && !isCalledElse(run, lines);
  };
  return runsIn(lines)
    .filter(isList)
    .reduce((sum, { rows }) => sum + rows.length, 0);
};

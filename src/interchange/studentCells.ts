import { headerKey } from './mapping/headerKey';
import { saysSign } from './studentHeaders';
import type { TableRow } from './table';

/** One grade each, as people have and schools have not: `9`, `10th`, `K`, never `9-12`. */
export const oneGrade =
  /^(pre-?k|pk|k|kindergarten|(grade\s*)?(1[0-2]|[1-9])(st|nd|rd|th|º|°)?)$/iu;
export const studentMail = /@(.*\.)?(students?|stu|pupils?|alumnos?|estudiantes?)\./iu;
/** Days on which somebody at school today may have been born. */
const bornLately =
  /^((19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](19|20)?\d{2})$/u;
const oneName = /^\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*)?$/u;
const fullName = /^\p{Lu}[\p{L}.'’-]+(,? \p{Lu}[\p{L}.'’-]*){1,3}$/u;
/** Numbers that are too long for a postal code, or begin with letters. */
const oneId = /^([A-Z]{1,4}[-#]?\d{4,12}|\d{6,12})$/iu;
const wayToReach = /@|^\+?[\d(][\d\s().-]{8,}$/u;

type Proof = 'mail' | 'born' | 'grade' | 'id';

/** What a line says of one person, and in which columns; equal lines of a list have equal places. */
interface Person {
  readonly places: string;
  readonly names: readonly number[];
  readonly proofs: Readonly<Partial<Record<Proof, number>>>;
}

const pairAt = (cells: readonly string[]): number =>
  cells.findIndex(
    (cell, at) => at + 1 < cells.length && oneName.test(cell) && oneName.test(cells[at + 1] ?? ''),
  );

const found = (
  names: readonly number[],
  proofs: readonly (readonly [Proof, number])[],
): Person => ({
  names,
  proofs: Object.fromEntries(proofs),
  places: [...names, ...proofs.flat()].join(' '),
});

/** Most lines are told apart by this: they have neither a date nor a number nor an address. */
const mayProve = /\d{4}|\d[-/.]\d|@/u;

const personIn = (row: TableRow): Person | null => {
  if (!row.cells.some((cell) => mayProve.test(cell))) return null;
  const cells = row.cells.map((cell) => cell.trim());
  const at = (is: RegExp): number => cells.findIndex((cell) => is.test(cell));
  const mail = at(studentMail);
  if (mail >= 0) return found([], [['mail', mail]]);
  const [born, id] = [at(bornLately), at(oneId)];
  if (born < 0 && id < 0) return null;
  const pair = pairAt(cells);
  if (pair >= 0 && born >= 0) return found([pair, pair + 1], [['born', born]]);
  if (pair >= 0 && !cells.some((cell, of) => of !== id && wayToReach.test(cell)))
    return found([pair, pair + 1], [['id', id]]);
  const [full, grade] = [at(fullName), at(oneGrade)];
  if (full < 0 || born < 0) return null;
  if (id >= 0)
    return found(
      [full],
      [
        ...([
          ['born', born],
          ['id', id],
        ] as const),
      ],
    );
  return grade < 0
    ? null
    : found(
        [full],
        [
          ...([
            ['born', born],
            ['grade', grade],
          ] as const),
        ],
      );
};

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

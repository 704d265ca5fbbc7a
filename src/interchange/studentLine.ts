import type { TableRow } from './table';

/** One grade each, as people have and schools have not: `9`, `10th`, `K`, never `9-12`. */
export const oneGrade =
  /^(pre-?k|pk|k|kindergarten|(grade\s*)?(1[0-2]|[1-9])(st|nd|rd|th|º|°)?)$/iu;
export const studentMail = /@(.*\.)?(students?|stu|pupils?|alumnos?|estudiantes?)\./iu;
/** Days on which somebody at school today may have been born. */
export const bornLately =
  /^((19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](19|20)?\d{2})$/u;
const oneName = /^\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*)?$/u;
const fullName = /^\p{Lu}[\p{L}.'’-]+(,? \p{Lu}[\p{L}.'’-]*){1,3}$/u;
/** Numbers that are too long for a postal code, or begin with letters. */
export const oneId = /^([A-Z]{1,4}[-#]?\d{4,12}|\d{6,12})$/iu;
const wayToReach = /@|^\+?[\d(][\d\s().-]{8,}$/u;

type Proof = 'mail' | 'born' | 'grade' | 'id';

/** What a line says of one person, and in which columns; equal lines of a list have equal places. */
export interface Person {
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

/** The person that a line tells of as a list of students does; null when it does not. */
export const personIn = (row: TableRow): Person | null => {
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
        ['born', born],
        ['id', id],
      ],
    );
  if (grade < 0) return null;
  return found(
    [full],
    [
      ['born', born],
      ['grade', grade],
    ],
  );
};

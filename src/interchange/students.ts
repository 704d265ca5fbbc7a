import { headerKey } from './mapping/headerKey';
import type { Table } from './table';

const words = {
  first: [
    'first name',
    'first',
    'fname',
    'given name',
    'student first name',
    'nombre',
    'nombres',
    'primer nombre',
  ],
  last: [
    'last name',
    'last',
    'lname',
    'surname',
    'family name',
    'student last name',
    'apellido',
    'apellidos',
    'primer apellido',
  ],
  name: [
    'name',
    'full name',
    'label',
    'student',
    'student name',
    'pupil',
    'alumno',
    'alumna',
    'estudiante',
    'nombre',
    'nombre completo',
    'nombre del alumno',
    'nombre del estudiante',
  ],
  student: [
    'student',
    'student name',
    'pupil',
    'alumno',
    'alumna',
    'estudiante',
    'nombre del alumno',
    'nombre del estudiante',
  ],
  id: [
    'student id',
    'student number',
    'student no',
    'sid',
    'ssid',
    'state id',
    'pupil id',
    'osis',
    'lasid',
    'sasid',
    'matricula',
    'id del alumno',
    'id del estudiante',
    'numero de estudiante',
    'curp',
  ],
  born: [
    'birth date',
    'birthdate',
    'date of birth',
    'birthday',
    'dob',
    'born',
    'fecha de nacimiento',
    'nacimiento',
  ],
  grade: ['grade', 'grade level', 'homeroom', 'class year', 'grado', 'curso', 'salon'],
  organization: [
    'organization',
    'organisation',
    'company',
    'employer',
    'business',
    'agency',
    'organizacion',
    'empresa',
  ],
} as const;

type Sign = keyof typeof words;

/** What can be told of a column by its cells. */
const share = (table: Table, at: number, is: RegExp): number => {
  const cells = table.rows.flatMap(({ cells: row }) => row[at]?.trim() || []);
  return cells.length === 0 ? 0 : cells.filter((cell) => is.test(cell)).length / cells.length;
};

/** One grade each, as people have and schools have not: `9`, `10th`, `K`, never `9-12`. */
const oneGrade = /^(pre-?k|pk|k|kindergarten|(grade\s*)?(1[0-2]|[1-9])(st|nd|rd|th|º|°)?)$/iu;
const studentMail = /@(.*\.)?(students?|stu|pupils?|alumnos?|estudiantes?)\./iu;
/** Days on which somebody at school today may have been born. */
const bornLately =
  /^((19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](19|20)?\d{2})$/u;

const most = 0.7;

/** Columns by what stands in them, whatever their headers say, or where there are none. */
const saysStudents = (table: Table, keys: readonly string[]): boolean => {
  const columns = table.headers.map((_, at) => at);
  const gradeAt = (at: number): boolean => share(table, at, oneGrade) >= most;
  const isGrade = (at: number): boolean =>
    gradeAt(at) && words.grade.some((word) => keys[at] === word);
  if (columns.some((at) => share(table, at, studentMail) >= most)) return true;
  const hasName = keys.some((key) => words.name.some((word) => word === key));
  const isOthers = keys.some((key) => others.some((word) => word === key));
  if (hasName && !isOthers && columns.some(isGrade)) return true;
  // A table whose first line is somebody already has no headers to go by.
  const isBorn = (at: number): boolean => share(table, at, bornLately) >= most;
  const isBare = (at: number): boolean =>
    table.headerLine === null || bornLately.test(table.headers[at] ?? '');
  return columns.some((at) => isBorn(at) && isBare(at)) && columns.some(gradeAt);
};

/** Headers of tables about organizations, which may tell of grades too. */
const others = [...words.organization, 'theme', 'sector', 'type', 'kind', 'asset type', 'address'];

/**
 * True for a table of one student a row: names of people (or a student's id) beside a birth date,
 * an id or a grade; or mail addresses, grades and birth dates as only students have them. Nothing
 * of the rows is kept.
 */
export const looksLikeStudents = (table: Table): boolean => {
  const listed = table.headers.map(headerKey);
  const keys = new Set(listed);
  const has = (sign: Sign): boolean => words[sign].some((word) => keys.has(word));
  const person = (has('first') && has('last')) || has('student');
  const school = has('id') || has('born') || (has('grade') && !has('organization'));
  const personal = has('born') && (has('name') || has('grade') || has('id'));
  const byHeaders = (person && school) || personal || (has('id') && has('grade'));
  return byHeaders || saysStudents(table, listed);
};

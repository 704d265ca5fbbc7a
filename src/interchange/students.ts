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

/**
 * True for a table of one student a row: names of people (or a student's id) beside a birth date,
 * an id or a grade. Only headers are looked at; nothing of the rows is kept.
 */
export const looksLikeStudents = (table: Table): boolean => {
  const keys = new Set(table.headers.map(headerKey));
  const has = (sign: Sign): boolean => words[sign].some((word) => keys.has(word));
  const person = (has('first') && has('last')) || has('student');
  const school = has('id') || has('born') || (has('grade') && !has('organization'));
  const personal = has('born') && (has('name') || has('grade') || has('id'));
  return (person && school) || personal || (has('id') && has('grade'));
};

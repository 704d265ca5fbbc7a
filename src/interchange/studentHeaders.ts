import { headerKey } from './mapping/headerKey';

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
  about: [
    'gender',
    'sex',
    'race',
    'ethnicity',
    'race ethnicity',
    'iep',
    'ell',
    'lunch status',
    'genero',
    'sexo',
    'raza',
    'etnia',
  ],
  plainId: ['id', 'id number', 'local id'],
  /** Told of people at work, and seldom of those at school. */
  work: ['email', 'e mail', 'mail', 'phone', 'role', 'title', 'job title', 'position', 'puesto'],
} as const;

/** What a column of a list of students tells by its header. */
type Sign = keyof typeof words;

/** Longer headers that say the same. */
const patterns: Partial<Readonly<Record<Sign, RegExp>>> = {
  first: /^(student|pupil|learner|legal|preferred)( s)? (first|given) name$/u,
  last: /^(student|pupil|learner|legal|preferred)( s)? (last|family) name$/u,
  student: /^(student|pupil|learner)( s)? (full |legal )?name$/u,
  id: /^(student|pupil|learner)( s)? (id|number|no|code)( number| no)?$/u,
  born: /\b(birth ?date|birth ?day|date of birth|dob|fecha nac(imiento)?)\b/u,
};

/** True when the key of a header says this. */
export const saysSign = (key: string, sign: Sign): boolean =>
  words[sign].some((word) => word === key) || patterns[sign]?.test(key) === true;

/** Headers of tables about organizations, which may tell of grades too. */
const others: readonly string[] = [
  ...words.organization,
  ...['theme', 'sector', 'type', 'kind', 'asset type', 'address'],
];

export const isOfOthers = (keys: readonly string[]): boolean =>
  keys.some((key) => others.includes(key));

/** True when these names of columns are those of a list with one student a row. */
export const headersTellStudents = (headers: readonly string[]): boolean => {
  const keys = headers.map(headerKey);
  const has = (sign: Sign): boolean => keys.some((key) => saysSign(key, sign));
  const isNamed = has('first') && has('last');
  const isOfWork = isOfOthers(keys) || has('work');
  const person = isNamed || has('student');
  const school =
    has('id') ||
    has('born') ||
    (has('grade') && !has('organization')) ||
    (has('about') && !isOfWork);
  const personal = has('born') && (has('name') || has('grade') || has('id'));
  const isNumbered = isNamed && has('plainId') && !isOfWork;
  return (person && school) || personal || isNumbered || (has('id') && has('grade'));
};

import type { Sentences } from '../catalogue';
import type { measureStarter as english } from '../en/measureStarter';

/** Words of the measures that a map can start with. */
export const measureStarter: Sentences<typeof english> = {
  interaction: {
    name: 'Estudiantes que conocieron a una empresa',
    definition:
      'Estudiantes con al menos una charla, visita, proyecto o acompañamiento con una empresa en el año escolar. Cada estudiante cuenta una vez. Las ferias sin charla no cuentan.',
    unit: 'estudiantes',
    numerator: 'Estudiantes con al menos un encuentro con una empresa',
    denominator: 'Estudiantes inscritos',
  },
  absence: {
    name: 'Ausentismo crónico',
    definition:
      'Estudiantes que faltan al menos 10 de cada 100 días de clase en los que están inscritos, por cualquier motivo.',
    unit: 'estudiantes',
    numerator: 'Estudiantes con ausentismo crónico',
    denominator: 'Estudiantes inscritos',
  },
  hours: {
    name: 'Horas de las empresas',
    definition:
      'Horas que las empresas pasan con estudiantes, en la escuela o en el trabajo. Una hora de dos personas cuenta como dos. El tiempo de preparación no cuenta.',
    unit: 'horas',
  },
  workBased: {
    name: 'Estudiantes en aprendizaje en el trabajo',
    definition:
      'Estudiantes en una pasantía u otro aprendizaje en el trabajo con un mentor adulto. Cada estudiante cuenta una vez por periodo.',
    unit: 'estudiantes',
  },
  returning: {
    name: 'Aliados que vuelven el año siguiente',
    definition: 'Aliados de este año que participan de nuevo el año siguiente.',
    unit: 'aliados',
    numerator: 'Aliados que vuelven',
    denominator: 'Aliados de este año',
  },
  mentors: {
    name: 'Mentores por escuela',
    definition:
      'Adultos que son mentores de al menos un estudiante o equipo, por cada escuela que participa.',
    unit: 'mentores',
    numerator: 'Mentores activos',
    denominator: 'Escuelas que participan',
  },
  educators: {
    name: 'Educadores en desarrollo profesional',
    definition:
      'Docentes y directivos que participaron en desarrollo profesional con un aliado, también en estancias en empresas. Cada persona cuenta una vez por periodo.',
    unit: 'educadores',
  },
  challenges: {
    name: 'Estudiantes en organizaciones y retos',
    definition:
      'Estudiantes en organizaciones estudiantiles, concursos o retos en equipo que los aliados apoyan. Cada estudiante cuenta una vez por periodo.',
    unit: 'estudiantes',
  },
  outreach: {
    name: 'Estudiantes con orientación sobre carreras',
    definition:
      'Estudiantes de K-12 a los que llegan las actividades de orientación sobre carreras. Cada estudiante cuenta una vez por periodo.',
    unit: 'estudiantes',
  },
  dualCredit: {
    name: 'Estudiantes con créditos universitarios',
    definition:
      'Estudiantes que terminan el programa con crédito dual o con créditos que una universidad ha acordado reconocer.',
    unit: 'estudiantes',
    numerator: 'Estudiantes con crédito dual o acordado',
    denominator: 'Estudiantes que terminan el programa',
  },
  spaces: {
    name: 'Espacios y equipos abiertos a estudiantes',
    definition:
      'Aulas, laboratorios y equipos que los aliados mantienen abiertos a estudiantes al final del periodo.',
    unit: 'lugares',
  },
  reviews: {
    name: 'Programas de estudio revisados',
    definition: 'Programas de estudio que escuelas y aliados revisaron juntos.',
    unit: 'programas',
  },
  investment: {
    name: 'Aportes de los aliados',
    definition: 'Dinero y valor de bienes y tiempo que dieron los aliados, en dólares.',
    unit: 'dólares',
  },
};

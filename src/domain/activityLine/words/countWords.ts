/** What an activity counts. */
export const counted = ['students', 'mentors', 'sessions', 'hours'] as const;
export type Counted = (typeof counted)[number];

/** Words for what is counted, English and Spanish, in all their forms. */
export const countWords: Readonly<Record<Counted, readonly string[]>> = {
  students: [
    ...['students', 'student', 'pupils', 'pupil', 'learners', 'learner', 'kids', 'kid'],
    ...['estudiantes', 'estudiante', 'alumnos', 'alumno', 'alumnas', 'alumna'],
  ],
  mentors: ['mentors', 'mentor', 'mentores', 'mentoras', 'mentora'],
  sessions: ['sessions', 'session', 'times', 'sesiones', 'sesión', 'veces', 'vez'],
  hours: ['hours', 'hour', 'hrs', 'hr', 'h', 'horas', 'hora'],
};

/** Numbers that people write as words. */
export const numberWords: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6 },
  ...{ siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12 },
};

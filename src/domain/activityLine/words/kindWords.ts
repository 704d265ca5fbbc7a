import type { ActivityKind } from '../../activityRow';

/**
 * Words that say what an activity is, English and Spanish. Two words joined by a space may be
 * joined by a hyphen too, and every word may stand in the plural.
 */
export const kindWords: Readonly<Record<Exclude<ActivityKind, 'other'>, readonly string[]>> = {
  guestTalk: [
    ...['guest talk', 'guest speaker', 'guest lecture', 'career talk', 'talk', 'speaker'],
    ...['class visit', 'classroom visit', 'visit to class', 'guest visit'],
    ...['charla', 'charla invitada', 'plática', 'ponencia', 'ponente', 'conferencia', 'orador'],
    ...['conferencista', 'visita al aula', 'visita a clase', 'visita a la clase'],
  ],
  tour: [
    ...['tour', 'field trip', 'site visit', 'plant tour', 'company visit', 'visit', 'excursion'],
    ...['visita', 'visita guiada', 'recorrido', 'excursión', 'salida de campo', 'gira'],
  ],
  jobShadow: [
    ...['job shadow', 'job shadowing', 'shadowing', 'shadow day', 'job shadow day'],
    ...['acompañamiento laboral', 'observación laboral', 'observación de puesto', 'sombra laboral'],
    ...['día de sombra', 'jornada de sombra', 'aprendizaje por observación'],
  ],
  internship: [
    ...['internship', 'intern', 'apprenticeship'],
    ...['pasantía', 'práctica profesional', 'prácticas profesionales', 'práctica laboral'],
    ...['prácticas laborales', 'prácticas'],
  ],
  mentorship: [
    ...['mentorship', 'mentoring', 'mentor program', 'mentorship program', 'mentoring program'],
    ...['mentoría', 'mentorazgo', 'programa de mentores', 'programa de mentoría'],
  ],
  programDelivery: [
    ...['program delivery', 'programme delivery', 'program', 'workshop'],
    ...['impartición de programa', 'impartición del programa', 'programa', 'taller'],
  ],
  coDesign: [
    ...['co design', 'codesign', 'co designing', 'unit design', 'curriculum design'],
    ...['codiseño', 'co diseño', 'diseño conjunto', 'diseño curricular', 'diseño de unidad'],
  ],
  externship: [
    ...['externship', 'teacher externship'],
    ...['pasantía docente', 'pasantía de docentes', 'estancia docente', 'estadía docente'],
  ],
  studentOrganization: [
    ...['student organization', 'student organisation', 'student club', 'club', 'ctso'],
    ...['organización estudiantil', 'club estudiantil', 'club de estudiantes'],
    ...['agrupación estudiantil'],
  ],
  competition: [
    ...['competition', 'contest', 'hackathon', 'science fair', 'olympiad', 'tournament'],
    ...['competencia', 'competición', 'concurso', 'feria de ciencias', 'olimpiada', 'hackatón'],
    ...['torneo'],
  ],
  resource: [
    ...['equipment', 'equipment loan', 'equipment or space', 'space', 'lab space', 'lab time'],
    ...['equipamiento', 'equipos', 'préstamo de equipo', 'uso de equipo', 'equipo o espacio'],
    ...['espacio', 'uso de espacio', 'uso de laboratorio'],
  ],
  meeting: [
    ...['meeting', 'check in', 'kickoff', 'kick off', 'phone call'],
    ...['reunión', 'junta', 'encuentro', 'llamada'],
  ],
};

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, readActivity } from '../../../src/domain/activityLine/readActivity';
import { anyText } from '../../support/arbitraries';
import { idOf } from '../../support/ids';

const names = ['Acme Fab', 'Beta Corp', 'Beta Labs', 'Science Museum', 'Mesa 12', 'La Casa'];

const known: Known = {
  partners: names.map((name, at) => ({ id: idOf('node', at + 1), name })),
  themes: [
    { id: idOf('node', 21), name: 'Mentors' },
    { id: idOf('node', 22), name: 'Energy and water' },
  ],
  stages: [
    { id: 'exploration', name: 'Career exploration' },
    { id: 'concentration', name: 'CTE concentration' },
    { id: 'workBased', name: 'Work-based learning' },
    { id: 'stage_1', name: 'Capstone' },
  ],
  today: '2026-05-03',
  dayFirst: false,
};

/** What was understood in short: `tour · Acme Fab · students 22 · 2026-10-12 · planned · “name”`. */
const inShort = (text: string, given: Partial<Known> = {}): string => {
  const read = readActivity(text, { ...known, ...given });
  const called = (id: string) =>
    [...known.partners, ...known.themes].find((one) => one.id === id)?.name;
  return [
    read.kind,
    ...read.partners.map(called),
    ...read.unknown.map((one) => `?${one.text}${one.candidates.length ? ' (several)' : ''}`),
    read.theme && `@${called(read.theme)}`,
    ...(['students', 'mentors', 'sessions', 'hours'] as const).map(
      (one) => read[one] !== undefined && `${one} ${read[one]}`,
    ),
    read.start && [read.start, read.end].filter(Boolean).join('/'),
    read.state,
    read.level && `level ${read.level}`,
    read.stage,
    read.name && `“${read.name}”`,
  ]
    .filter(Boolean)
    .join(' · ');
};

const english: readonly (readonly [line: string, understood: string])[] = [
  ['tour at Acme, 22 students, Oct 12', 'tour · Acme Fab · students 22 · 2026-10-12 · planned'],
  ['Tour at Acme Fab 22 students Oct 12', 'tour · Acme Fab · students 22 · 2026-10-12 · planned'],
  ['Acme Fab tour', 'tour · Acme Fab · idea'],
  ['field trip to the plant with Beta Labs', 'tour · Beta Labs · idea · “field trip to the plant”'],
  ['guest speaker from Acme, 1 hour', 'guestTalk · Acme Fab · hours 1 · idea'],
  ['guest talk by Beta Corp and Acme', 'guestTalk · Beta Corp · Acme Fab · idea'],
  [
    'meeting with Acme Fab + Beta Labs & Mesa 12',
    'meeting · Acme Fab · Beta Labs · Mesa 12 · idea',
  ],
  ['job shadowing at the Science Museum, done', 'jobShadow · Science Museum · done'],
  [
    'internships at Acme, 4 students, Jun–Aug',
    'internship · Acme Fab · students 4 · 2026-06-01/2026-08-31 · planned',
  ],
  [
    'mentoring with Acme, 3 mentors, 6 sessions, 12 h',
    'mentorship · Acme Fab · mentors 3 · sessions 6 · hours 12 · idea',
  ],
  [
    'workshop by Beta Corp, 2-hour, two sessions',
    'programDelivery · Beta Corp · sessions 2 · hours 2 · idea',
  ],
  ['co-design with Acme, running', 'coDesign · Acme Fab · running'],
  [
    'teacher externship at Acme, July 2026',
    'externship · Acme Fab · 2026-07-01/2026-07-31 · planned',
  ],
  ['student club with Acme', 'studentOrganization · Acme Fab · idea'],
  [
    'Robotics competition at Acme, 1,200 students',
    'competition · Acme Fab · students 1200 · idea · “Robotics competition”',
  ],
  ['equipment loan from Acme', 'resource · Acme Fab · idea'],
  ['check-in with Acme on 2026-09-01', 'meeting · Acme Fab · 2026-09-01 · planned'],
  ['career fair at Acme', 'other · Acme Fab · idea · “career fair”'],
  [
    'tour at Gamma Works, Oct 12',
    'tour · ?Gamma Works · 2026-10-12 · planned · “tour at Gamma Works”',
  ],
  ['tour at Beta', 'tour · ?Beta (several) · idea · “tour at Beta”'],
  ['tour at Acme Works', 'tour · ?Acme Works · idea · “tour at Acme Works”'],
  ['tour @Energy, level 1', 'tour · @Energy and water · idea · level 1'],
  ['tour @Nothing', 'tour · idea · “tour @Nothing”'],
  [
    'Capstone project with Acme, career exploration',
    'other · Acme Fab · idea · stage_1 · “project, career exploration”',
  ],
  ['visit to Acme, WBL', 'tour · idea · workBased · “visit to Acme”'],
  ['idea: tour at Acme', 'tour · Acme Fab · idea'],
  ['tour at Acme planned Oct 12', 'tour · Acme Fab · 2026-10-12 · planned'],
  ['Big Idea competition', 'competition · idea · “Big Idea competition”'],
  ['20-25 students at Acme', 'other · Acme Fab · idea · “20-25 students”'],
  ['~20 students', 'other · idea · “~20 students”'],
  ['students: Ana, Luis', 'other · idea · “students: Ana, Luis”'],
];

const spanish: readonly (readonly [line: string, understood: string])[] = [
  ['visita a Acme, 22 estudiantes, 12 oct', 'tour · Acme Fab · students 22 · 2026-10-12 · planned'],
  ['charla de Acme Fab, 1,5 horas', 'guestTalk · Acme Fab · hours 1.5 · idea'],
  ['recorrido en Acme el 12 de octubre de 2026', 'tour · Acme Fab · 2026-10-12 · planned'],
  ['salida de campo al Science Museum, hecha', 'tour · Science Museum · done'],
  ['acompañamiento laboral con Beta Corp y Acme', 'jobShadow · Beta Corp · Acme Fab · idea'],
  [
    'pasantías en Acme, 3 alumnos, del 1 al 30 de junio',
    'internship · Acme Fab · students 3 · 2026-06-01/2026-06-30 · planned',
  ],
  [
    'Mentoría con La Casa, dos mentores, 6 sesiones',
    'mentorship · La Casa · mentors 2 · sessions 6 · idea',
  ],
  ['taller por Beta Labs, nivel 2', 'programDelivery · Beta Labs · idea · level 2'],
  ['codiseño con Acme, en curso', 'coDesign · Acme Fab · running'],
  [
    'pasantía docente en Acme, julio de 2026',
    'externship · Acme Fab · 2026-07-01/2026-07-31 · planned',
  ],
  ['club estudiantil, prevista', 'studentOrganization · planned'],
  ['Concurso de robótica', 'competition · idea · “Concurso de robótica”'],
  ['préstamo de equipo de Acme', 'resource · Acme Fab · idea'],
  ['reunión con Gamma, mañana', 'meeting · ?Gamma · 2026-05-04 · planned · “reunión con Gamma”'],
  ['prácticas de verano', 'internship · idea · “prácticas de verano”'],
  ['feria de empleo', 'other · idea · “feria de empleo”'],
  ['visita, exploración de carreras', 'tour · idea · exploration'],
];

const dates: readonly (readonly [text: string, dates: string])[] = [
  ['2026-10-12', '2026-10-12'],
  ['2025-10-12', '2025-10-12'],
  ['Oct 12', '2026-10-12'],
  ['oct. 12', '2026-10-12'],
  ['October 12th', '2026-10-12'],
  ['Oct 12, 2025', '2025-10-12'],
  ['12 Oct 2026', '2026-10-12'],
  ['12 de octubre', '2026-10-12'],
  ['12 de octubre de 2025', '2025-10-12'],
  ['10/12', '2026-10-12'],
  ['10/12/25', '2025-10-12'],
  ['13/10', '2026-10-13'],
  ['Dec 1', '2025-12-01'],
  ['Nov 3', '2025-11-03'],
  ['Feb 29', '2028-02-29'],
  ['Oct 12–Nov 3', '2026-10-12/2026-11-03'],
  ['Oct 12 to Nov 3', '2026-10-12/2026-11-03'],
  ['Oct 12-15', '2026-10-12/2026-10-15'],
  ['Oct 12–15, 2025', '2025-10-12/2025-10-15'],
  ['12–15 Oct 2025', '2025-10-12/2025-10-15'],
  ['del 12 al 15 de octubre', '2026-10-12/2026-10-15'],
  ['Dec 10–Jan 20', '2025-12-10/2026-01-20'],
  ['Dec 10–Jan 20, 2027', '2026-12-10/2027-01-20'],
  ['2026-10-12–2026-11-03', '2026-10-12/2026-11-03'],
  ['October', '2026-10-01/2026-10-31'],
  ['in May', '2026-05-01/2026-05-31'],
  ['octubre 2025', '2025-10-01/2025-10-31'],
  ['Sep–Dec', '2026-09-01/2026-12-31'],
  ['today', '2026-05-03'],
  ['ayer', '2026-05-02'],
];

const notDates = ['Feb 30', '13/13', 'we may go', '2026-13-01', 'march of dimes', '5/6/7/8'];

describe('one line of an activity', () => {
  it.each(english)('reads “%s”', (line, understood) => {
    expect(inShort(line)).toBe(understood);
  });

  it.each(spanish)('reads “%s”', (line, understood) => {
    expect(inShort(line, { dayFirst: true })).toBe(understood);
  });

  it.each(dates)('reads the date “%s”', (text, expected) => {
    const { start, end, name } = readActivity(`tour, ${text}`, known);
    expect([start, end].filter(Boolean).join('/')).toBe(expected);
    expect(name).toBe('');
  });

  it.each(notDates)('leaves “%s” in the name', (text) => {
    const read = readActivity(text, known);
    expect(read.start).toBeUndefined();
    expect(read.name).toBe(text);
  });

  it('puts the month first in English and the day first in Spanish', () => {
    expect(readActivity('10/12/2026', known).start).toBe('2026-10-12');
    expect(readActivity('10/12/2026', { ...known, dayFirst: true }).start).toBe('2026-12-10');
  });

  it('a date without a year is the nearest; done looks back and planned looks ahead', () => {
    expect(inShort('tour, Dec 1')).toBe('tour · 2025-12-01 · done');
    expect(inShort('tour, Dec 1, planned')).toBe('tour · 2026-12-01 · planned');
    expect(inShort('tour, Oct 12, done')).toBe('tour · 2025-10-12 · done');
  });

  it('is done when its days are over, running between them, planned ahead', () => {
    expect(readActivity('tour, Apr 2–20', known).state).toBe('done');
    expect(readActivity('tour, Apr 2–May 20', known).state).toBe('running');
    expect(readActivity('tour, May 3', known).state).toBe('planned');
  });

  it('never throws and never loses a word: each is in the name or was read', () => {
    const pieces = fc.constantFrom(
      ...[...english, ...spanish].flatMap(([line]) => line.split(' ')),
      ...dates.map(([text]) => text),
      ...['@Mentors', '22', 'students', ',', '·', '\uE000', '\uE001', '-', '(', 'y', 'at'],
    );
    const line = fc.oneof(
      anyText,
      fc.array(fc.oneof(pieces, anyText), { maxLength: 9 }).map((all) => all.join(' ')),
    );
    const wordsIn = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
    fc.assert(
      fc.property(line, fc.boolean(), (text, dayFirst) => {
        const read = readActivity(text, { ...known, dayFirst });
        const understood = read.spans.map(({ from, to }) => read.text.slice(from, to));
        const kept = wordsIn([...understood, read.name].join(' '));
        for (const word of wordsIn(read.text)) expect(kept).toContain(word);
        for (const day of [read.start, read.end])
          if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        if (read.start && read.end) expect(read.start <= read.end).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

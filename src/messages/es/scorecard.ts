import type { Sentences } from '../catalogue';
import type { scorecard as english } from '../en/scorecard';

/** El resumen: una fila por indicador. */
export const scorecard: Sentences<typeof english> = {
  title_one: '{{good}} de {{count}} indicador con meta va en camino o ya llegó',
  title_other: '{{good}} de {{count}} indicadores con meta van en camino o ya llegaron',
  titleLacking_one: '{{title}}; {{count}} no tiene datos',
  titleLacking_other: '{{title}}; {{count}} no tienen datos',
  titleNoValues_one:
    '{{goals}} de {{count}} indicador tiene meta, y aún ningún valor para {{period}}',
  titleNoValues_other:
    '{{goals}} de {{count}} indicadores tienen meta; ninguno de ellos tiene un valor para {{period}}',
  titleOneNoValue:
    '1 de {{measures}} indicadores tiene meta; no tiene ningún valor para {{period}}',
  titleNotJudged:
    'Metas fijadas: {{goals}} de {{measures}} indicadores; falta un punto de partida para valorarlos',
  titleNoGoals_one: '{{count}} indicador; aún sin metas',
  titleNoGoals_other: '{{count}} indicadores; aún sin metas',
  empty: {
    title: 'Aún no hay periodos',
    text: 'Prepare el primer periodo, como un año escolar. Luego cada indicador tendrá aquí su fila.',
  },
  points: '{{value}} puntos',
  finding: {
    rose: '{{name}} subió {{amount}} desde {{period}}, {{toward}}',
    fell: '{{name}} bajó {{amount}} desde {{period}}, {{toward}}',
    higher: '{{name}}: {{amount}} más que en {{period}}, {{toward}}',
    lower: '{{name}}: {{amount}} menos que en {{period}}, {{toward}}',
    stayed: '{{name}}: igual que en {{period}}',
    same_one: '{{finding}} (el mismo aliado ambas veces)',
    same_other: '{{finding}} (los mismos {{count}} aliados ambas veces)',
    usual: '{{name}}: {{value}} en {{period}}, dentro de sus altibajos habituales',
    beside: '{{name}}: {{value}} en {{period}} junto a {{was}} en {{before}}',
    value: '{{name}}: {{value}} en {{period}}, {{partners}}',
    none: '{{name}}: sin valor, {{why}}',
    both: '{{first}}; {{goal}}',
  },
  goal: {
    goalMet: 'meta de {{goal}} cumplida',
    onTrack: 'en camino a su meta de {{goal}}',
    close: 'cerca del camino a su meta de {{goal}}',
    behind: 'aún detrás del camino a su meta de {{goal}}',
    notImproving: 'no mejor que al comienzo, con una meta de {{goal}}',
    noGoal: 'aún sin meta',
    noStart: 'meta de {{goal}}, pero sin punto de partida',
  },
  usual: 'dentro de sus altibajos habituales',
  notCompared: 'dos definiciones: los valores no se comparan',
  changed: '{{change}}, {{toward}}',
  same_one: 'El mismo aliado ambas veces, desde {{period}}: {{change}}',
  same_other: 'Los mismos {{count}} aliados ambas veces, desde {{period}}: {{change}}',
  sameBeside_one: '{{after}} frente a {{period}}, el mismo aliado: {{change}}',
  sameBeside_other: '{{after}} frente a {{period}}, los mismos {{count}} aliados: {{change}}',
  all: 'Todos los que informaron: {{change}}',
  differs:
    'Atención, importa quién informó: los dos cambios van en sentidos opuestos o distan más de 2 puntos.',
  most: 'Desde {{from}}, de todos los que informaron: {{line}}',
  why: 'Por qué cambió',
  whyOf: 'Por qué cambió: {{name}}',
  fewPoints:
    '«Subió» y «bajó» se dicen solo de un valor que salió de sus altibajos habituales, y para saberlo hacen falta 6 periodos comparables (regla R28). Antes se ponen dos periodos uno junto al otro: «más» y «menos», y si eso es mejor (regla R8).',
  story: {
    improved: 'Sin embargo, todos los aliados mejoraron: vea «Por qué cambió».',
    improvedAt:
      'Sin embargo, todos los aliados mejoraron: ahora más personas están en {{partner}}. Vea «Por qué cambió».',
    worsened: 'Sin embargo, todos los aliados empeoraron: vea «Por qué cambió».',
    worsenedAt:
      'Sin embargo, todos los aliados empeoraron: ahora más personas están en {{partner}}. Vea «Por qué cambió».',
  },
  nothingBefore: 'Nada anterior con qué comparar',
  fromTo: 'De {{from}} a una meta de {{to}}',
  goalOnly: 'Meta {{to}}; {{why}}',
  done: '{{share}} del camino',
  away: 'Se aleja de la meta',
  awayBy: 'Se aleja de la meta, {{share}} desde el punto de partida',
  byNow: 'Ahora debería estar en {{value}}',
  setGoal: 'Fijar una meta',
  setGoalOf: 'Fijar una meta: {{name}}',
  population: 'Ningún aliado es su dueño',
};

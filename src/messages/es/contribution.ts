import type { Sentences } from '../catalogue';
import type { contribution as english } from '../en/contribution';

/** Lo que cada aliado aporta a la cifra de todos. */
export const contribution: Sentences<typeof english> = {
  finding: {
    sum: '{{measure}}, {{period}}: {{total}} en conjunto; {{first}} aporta lo más, {{most}}',
    range: '{{measure}}, {{period}}: {{total}}; {{first}} aporta lo más, {{most}}',
  },
  range:
    'Las mismas personas pueden estar en varios aliados, así que las partes no se suman: todas juntas están entre la parte mayor y la suma.',
  caption: 'Lo que aporta cada aliado, primero el mayor',
  own: 'Aporta',
  people: 'Personas en la cifra',
  share: 'Parte del total',
  rank: 'Lugar',
  place: '{{place}}.º',
  left: 'No están en el total: {{names}}.',
  rule: {
    count:
      'Las partes de un total dicen qué tan grande es un aliado, no qué tan bueno. (Sumas y rangos: regla R3.)',
    percent:
      'Las partes de un total dicen qué tan grande es un aliado, no qué tan bueno. Un lugar se dice solo cuando el azar no explica la diferencia: dos aliados cuyos intervalos del 95% (Wilson) se superponen no tienen lugar. (Regla R19.)',
  },
  none: {
    title: 'No hay partes que mostrar',
    nobody: 'Ningún aliado tiene un valor de {{name}} para {{period}}.',
    cannot:
      'Las cifras de {{name}} no son partes de un total: los promedios y las tasas no se suman. El mapa de calor las muestra una junto a otra.',
    enter: 'Ingresar valores',
    heatmap: 'Mostrar el mapa de calor',
  },
};

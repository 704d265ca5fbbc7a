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
  howMany: 'Cuántas',
  share: 'Parte del total',
  rank: { percent: 'Lugar por porcentaje', size: 'Lugar por tamaño' },
  place: '{{place}}.º',
  places: '{{best}}.º a {{worst}}.º',
  left: 'No están en el total: {{names}}.',
  rule: {
    none: 'Las partes de un total dicen qué tan grande es un aliado, no qué tan bueno. (Sumas y rangos: regla R3.)',
    percent:
      'Las partes de un total dicen qué tan grande es un aliado, no qué tan bueno. Los aliados cuyos intervalos del 95% (Wilson) se superponen no se ordenan entre sí, porque el azar puede explicar la diferencia: “1.º a 3.º” quiere decir que su lugar está entre esos dos, pero no se sabe cuál es. (Regla R19.)',
    size: 'Las partes de un total dicen qué tan grande es un aliado, no qué tan bueno. Los lugares van por tamaño y los iguales comparten lugar: son totales contados, no muestras, así que no llevan intervalo. (Sumas y rangos: regla R3.)',
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

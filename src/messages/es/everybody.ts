import type { Sentences } from '../catalogue';
import type { everybody as english } from '../en/everybody';

/** Valores sobre todas las personas de aquí, de una sola fuente, en lugar de los aliados juntos. */
export const everybody: Sentences<typeof english> = {
  name: 'Todas las personas de aquí',
  about: 'sobre todas las personas de aquí',
  oneSource: 'una sola fuente para todas las personas',
  how: 'Una sola fuente habla de todas las personas de aquí, así que no se suma nada. Lo que informan los aliados es suyo y no se le suma.',
  formula:
    'Regla R15: un valor sobre todas las personas queda como está, al lado de los de los aliados',
  change: 'Sobre todas las personas de aquí, desde {{period}}: {{change}}',
  changeBeside: 'Sobre todas las personas de aquí, {{after}} frente a {{period}}: {{change}}',
  otherPeople:
    'No se habla de cambio desde {{period}}: un valor trata de todas las personas de aquí y el otro de los aliados juntos. No son las mismas personas.',
  contribution: {
    title: 'No se puede decir la parte de nadie',
    text: '{{name}} en {{period}} trata de todas las personas de aquí. Viene de una sola fuente y no se forma con lo que informan los aliados.',
    see: 'Mostrarlo en el tiempo',
  },
  why: '{{after}} trata de todas las personas de aquí. No se forma con lo que informan los aliados, así que no se puede decir la parte de ningún aliado en el cambio.',
  progress: {
    said: 'El valor sobre todas las personas de aquí ya está para {{period}}',
    open: 'Aún no hay valor sobre todas las personas de aquí para {{period}}',
  },
  unused_one:
    '{{count}} valor sobre todas las personas de aquí se guarda y no se usa, porque este indicador trata de lo que hacen los aliados. Volverá a contar cuando el indicador trate de todas las personas.',
  unused_other:
    '{{count}} valores sobre todas las personas de aquí se guardan y no se usan, porque este indicador trata de lo que hacen los aliados. Volverán a contar cuando el indicador trate de todas las personas.',
  finding: '{{finding}} (todas las personas de aquí)',
  turn: {
    everybody:
      'desde {{when}} sobre todas las personas de aquí y ya no de los aliados, ninguna línea los une',
    partners:
      'desde {{when}} de los aliados y ya no sobre todas las personas de aquí, ninguna línea los une',
  },
  files: {
    choice: 'Todas las personas de aquí',
    proposed:
      'se toma como un valor sobre todas las personas; elija No incluir si es solo la suma del archivo',
    said_one:
      '{{number}} valor se toma como sobre todas las personas de aquí: {{names}}. Será la cifra, en lugar de la suma de los aliados. Cámbielo en Aliados.',
    said_other:
      '{{number}} valores se toman como sobre todas las personas de aquí: {{names}}. Serán las cifras, en lugar de la suma de los aliados. Cámbielo en Aliados.',
    quoted: '«{{text}}»',
  },
};

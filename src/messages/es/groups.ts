import type { Sentences } from '../catalogue';
import type { groups as english } from '../en/groups';

/** Grupos uno junto al otro y las brechas entre ellos. */
export const groups: Sentences<typeof english> = {
  dimension: 'Grupos por',
  rule: 'Marcar una brecha con',
  rules: {
    none: 'Sin marcas',
    fourFifths: 'Regla del 80%',
    ppg: 'Todos los demás (PPG-1)',
  },
  ruleText: {
    none: 'Diferencia: el grupo menos todos los demás de los mismos aliados.',
    fourFifths:
      'Marcado por la regla del 80%: la razón frente a la mejor está por debajo de 0.8. (Regla R17.) Diferencia: el grupo menos todos los demás.',
    ppg: 'Marcado por PPG-1: el grupo está detrás de todos los demás al menos por su margen, 1.96·√(p(1−p)/n) con su propia tasa p, y por 2 puntos o más. Hasta 10 personas no se juzga. (Brecha en puntos porcentuales, regla R17.)',
  },
  ratioRule: {
    up: 'Razón: su cifra sobre la mejor.',
    down: 'Razón, porque menos es mejor: la mejor cifra sobre la suya.',
  },
  everybody: 'todas',
  finding: {
    behind: '{{group}} está en {{value}}, {{gap}}',
    none: '{{measure}}: ningún grupo está claramente detrás de los demás en {{period}}',
  },
  about: '{{measure}} por {{dimension}}, {{period}}.',
  total: 'Todas las personas: {{figure}}.',
  howToRead:
    'Cada punto es un grupo; la línea discontinua son todas las personas. Una barra fina muestra hasta dónde puede llegar el azar cuando un grupo tiene menos de 30 personas (95%, Wilson).',
  ownRule:
    'Donde menos aliados informaron de un grupo, una línea corta propia marca a todas las personas de esos aliados.',
  gap: {
    below: '{{by}} por debajo de todos los demás',
    above: '{{by}} por encima de todos los demás',
    same: 'igual que todos los demás',
  },
  samePartners_one: '{{text}} en el {{count}} aliado que lo informó',
  samePartners_other: '{{text}} en los {{count}} aliados que lo informaron',
  insufficient: 'muy pocas personas para comparar (10 o menos)',
  thin: 'menos de 30 personas',
  flagged: 'marcado',
  ratio: '{{ratio}} de la mejor',
  margin: 'margen {{margin}}',
  needed: {
    more_one: '{{count}} más para igualar',
    more_other: '{{count}} más para igualar',
    fewer_one: '{{count}} menos para igualar',
    fewer_other: '{{count}} menos para igualar',
  },
  overlap:
    'Los grupos se superponen: juntos tienen más personas de las que hay, así que alguien está en varios.',
  time: {
    group: 'Brecha a lo largo del tiempo de',
    against: 'Comparado con',
    else: 'El resto',
    elseInside: 'el resto',
    table: 'Ambos, periodo por periodo',
    source:
      'Se muestran ambas líneas, porque una brecha también se cierra cuando el que está mejor se estanca.',
    tooFew: '{{group}} y {{other}}: la brecha necesita dos periodos con valores',
    closed:
      'La brecha entre {{group}} y {{other}} pasó de {{from}} ({{before}}) a {{to}} ({{after}})',
    wider:
      'La brecha entre {{group}} y {{other}} creció de {{from}} ({{before}}) a {{to}} ({{after}})',
    beside: 'La brecha entre {{group}} y {{other}}: {{to}} en {{after}}, {{from}} en {{before}}',
    usual:
      'La brecha entre {{group}} y {{other}}: {{to}} en {{after}}, {{from}} en {{before}}, dentro de sus altibajos habituales',
    crossed:
      '{{group}}: {{groupTo}} junto a {{otherTo}} de {{other}} en {{after}}, {{groupFrom}} junto a {{otherFrom}} en {{before}}',
    same: 'La brecha entre {{group}} y {{other}} siguió en {{to}} de {{before}} a {{after}}',
    smaller:
      'La brecha entre {{group}} y {{other}}: {{to}} en {{after}}, {{by}} menos que en {{before}}',
    larger:
      'La brecha entre {{group}} y {{other}}: {{to}} en {{after}}, {{by}} más que en {{before}}',
    even: 'La brecha entre {{group}} y {{other}}: {{to}} en {{after}}, como en {{before}}',
    gapWas: 'Brecha: {{gap}}',
    samePartners_one: '{{finding}} (el {{count}} aliado que informó de ambos cada vez)',
    samePartners_other: '{{finding}} (los {{count}} aliados que informaron de ambos cada vez)',
    few_one: 'Solo {{x}} de {{count}} aliado informó de ambos cada vez: {{finding}}',
    few_other: 'Solo {{x}} de {{count}} aliados informaron de ambos cada vez: {{finding}}',
    sameLines_one: 'Ambas líneas son del mismo aliado en cada periodo.',
    sameLines_other: 'Ambas líneas son de los mismos {{count}} aliados en cada periodo.',
    cut: 'Los periodos anteriores quedan fuera, porque muy pocos de ellos informaron entonces de ambos.',
    partners_one: '{{count}} aliado',
    partners_other: '{{count}} aliados',
    notSame:
      'No son los mismos aliados ambas veces, así que no se dice qué mejoró o empeoró. {{group}} frente a {{other}}: {{groupFrom}} y {{otherFrom}} en {{before}} ({{partnersFrom}}), {{groupTo}} y {{otherTo}} en {{after}} ({{partnersTo}}).',
    whose: {
      closed: '{{group}} se acercó y {{other}} no empeoró ({{otherFrom}} → {{otherTo}}).',
      closedByFall:
        'Atención: se cerró solo porque {{other}} empeoró ({{otherFrom}} → {{otherTo}}).',
      closedByBoth:
        'Atención: {{group}} mejoró, pero una parte se debe a que {{other}} empeoró ({{otherFrom}} → {{otherTo}}).',
      sideBySide:
        '{{group}}: {{groupFrom}} → {{groupTo}}. {{otherFirst}}: {{otherFrom}} → {{otherTo}}.',
      onlyOther:
        '{{group}}: {{groupFrom}} → {{groupTo}}. {{otherFirst}}: {{otherFrom}} → {{otherTo}}. Atención: la brecha es menor solo porque {{other}} está peor.',
      partOther:
        '{{group}}: {{groupFrom}} → {{groupTo}}. {{otherFirst}}: {{otherFrom}} → {{otherTo}}. Atención: una parte se debe a que {{other}} está peor.',
      wider: '{{otherFirst}}: {{otherFrom}} → {{otherTo}}.',
      same: '{{otherFirst}}: {{otherFrom}} → {{otherTo}}.',
    },
  },
  none: {
    title: 'Todavía no hay grupos que comparar',
    text: '{{name}} no tiene valores por grupos. Ingrese valores para grupos como grados o idiomas y aquí estarán uno junto al otro.',
    onlyPercents:
      'Los grupos se comparan por porcentajes. {{name}} no es un porcentaje: elija otro indicador arriba.',
    enter: 'Ingresar valores por grupos',
    setUp: 'Preparar indicadores',
  },
};

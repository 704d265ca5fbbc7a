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
    none: 'Diferencia: el grupo menos todos los demás de los mismos aliados. Razón: su cifra sobre la más alta.',
    fourFifths:
      'Marcado por la regla del 80%: la cifra está por debajo de 0.8 de la mejor. (Regla R17.) Diferencia: el grupo menos todos los demás. Razón: su cifra sobre la más alta.',
    ppg: 'Marcado por PPG-1: el grupo está detrás de todos los demás al menos por su margen, 1.96·√(p(1−p)/n) con su propia tasa p, y por 2 puntos o más. Hasta 10 personas no se juzga. (Brecha en puntos porcentuales, regla R17.)',
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
  ratio: '{{ratio}} de la más alta',
  margin: 'margen {{margin}}',
  needed_one: '{{count}} más para igualar',
  needed_other: '{{count}} más para igualar',
  overlap:
    'Los grupos se superponen: juntos tienen más personas de las que hay, así que alguien está en varios.',
  time: {
    group: 'Brecha a lo largo del tiempo de',
    table: 'Ambos grupos, periodo por periodo',
    source:
      'Se muestran ambas líneas, porque una brecha también se cierra cuando el que va adelante se estanca.',
    tooFew: '{{group}} y {{leader}}: la brecha necesita dos periodos con valores',
    closed:
      'La brecha entre {{group}} y {{leader}} pasó de {{from}} ({{before}}) a {{to}} ({{after}})',
    wider:
      'La brecha entre {{group}} y {{leader}} creció de {{from}} ({{before}}) a {{to}} ({{after}})',
    beside: 'La brecha entre {{group}} y {{leader}}: {{to}} en {{after}}, {{from}} en {{before}}',
    usual:
      'La brecha entre {{group}} y {{leader}} se movió dentro de sus altibajos habituales: {{from}} en {{before}}, {{to}} en {{after}}',
    same: 'La brecha entre {{group}} y {{leader}} siguió en {{to}} de {{before}} a {{after}}',
    smaller:
      'La brecha entre {{group}} y {{leader}}: {{to}} en {{after}}, {{by}} menos que en {{before}}',
    larger:
      'La brecha entre {{group}} y {{leader}}: {{to}} en {{after}}, {{by}} más que en {{before}}',
    even: 'La brecha entre {{group}} y {{leader}}: {{to}} en {{after}}, como en {{before}}',
    gapWas: 'Brecha: {{gap}}',
    samePartners_one: '{{finding}} (el {{count}} aliado que informó de ambos grupos ambas veces)',
    samePartners_other:
      '{{finding}} (los {{count}} aliados que informaron de ambos grupos ambas veces)',
    linesOfAll: 'Las líneas muestran a todos los que informaron, sean quienes sean.',
    told: '{{value}} ({{partners}})',
    notSame:
      'No son los mismos aliados ambas veces, así que no se dice qué mejoró o empeoró. {{group}}: {{groupFrom}} en {{before}}, {{groupTo}} en {{after}}. {{leader}}: {{leaderFrom}} en {{before}}, {{leaderTo}} en {{after}}.',
    whose: {
      closed: '{{group}} se acercó y {{leader}} no empeoró ({{leaderFrom}} → {{leaderTo}}).',
      closedByFall:
        'Atención: se cerró solo porque {{leader}} empeoró ({{leaderFrom}} → {{leaderTo}}).',
      closedByBoth:
        'Atención: {{group}} mejoró, pero una parte se debe a que {{leader}} empeoró ({{leaderFrom}} → {{leaderTo}}).',
      sideBySide:
        '{{group}}: {{groupFrom}} → {{groupTo}}. {{leader}}: {{leaderFrom}} → {{leaderTo}}.',
      onlyLeader:
        '{{group}}: {{groupFrom}} → {{groupTo}}. {{leader}}: {{leaderFrom}} → {{leaderTo}}. Atención: la brecha es menor solo porque {{leader}} está peor.',
      partLeader:
        '{{group}}: {{groupFrom}} → {{groupTo}}. {{leader}}: {{leaderFrom}} → {{leaderTo}}. Atención: una parte se debe a que {{leader}} está peor.',
      wider: '{{leader}}: {{leaderFrom}} → {{leaderTo}}.',
      same: '{{leader}}: {{leaderFrom}} → {{leaderTo}}.',
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

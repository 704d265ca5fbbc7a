import type { Sentences } from '../catalogue';
import type { why as english } from '../en/why';

/** Por qué cambió una cifra: las cifras propias, dónde están las personas y quién influyó más. */
export const why: Sentences<typeof english> = {
  against: 'Comparado con',
  people: 'personas',
  points: '{{value}} puntos',
  finding: {
    fell: '{{measure}}, todos los que informaron: bajó {{by}}, de {{from}} en {{before}} a {{to}} en {{after}}',
    rose: '{{measure}}, todos los que informaron: subió {{by}}, de {{from}} en {{before}} a {{to}} en {{after}}',
    lower:
      '{{measure}}, todos los que informaron: {{by}} menos en {{after}} ({{to}}) que en {{before}} ({{from}})',
    higher:
      '{{measure}}, todos los que informaron: {{by}} más en {{after}} ({{to}}) que en {{before}} ({{from}})',
    same: '{{measure}}, todos los que informaron: {{to}} en {{before}} y en {{after}}',
    usual:
      '{{measure}}, todos los que informaron: {{to}} en {{after}}, {{from}} en {{before}}, dentro de sus altibajos habituales',
    beside:
      '{{measure}}, todos los que informaron: {{to}} en {{after}} junto a {{from}} en {{before}}, una diferencia de {{by}}',
  },
  ofGroup: 'Del grupo {{group}}.',
  who: {
    caption: 'El cambio, para todos los que informaron y para los mismos aliados ambas veces',
    of: 'De quién es la cifra',
    change: 'Cambio',
    all: 'Todos los que informaron (se explica aquí)',
    matched_one: 'El mismo aliado ambas veces ({{count}})',
    matched_other: 'Los mismos aliados ambas veces ({{count}})',
    toward: '{{by}}, {{toward}}',
    usual: '{{by}}, como de costumbre',
  },
  differs:
    'Atención: aquí importa quién informó. Los mismos aliados ambas veces: {{matched}}; todos los que informaron: {{all}}.',
  whose:
    'Esta página explica el cambio de todos los que informaron ({{partners}}). El resumen cuenta primero el de los mismos aliados ambas veces: {{matched}}.',
  toScorecard: 'Mostrar el resumen',
  pieces: {
    rounded: 'Las partes están redondeadas: sin redondear suman el total.',
    caption: 'De qué se compone el cambio',
    own: 'Las cifras propias de los aliados',
    mix: 'Dónde se concentran: {{unit}}',
    came: 'Aliados que entraron o salieron',
    total: 'En conjunto',
  },
  mix: {
    share: 'la distribución entre aliados ({{unit}})',
    count: 'los aliados que entraron o salieron',
  },
  because: {
    partner: 'ahora hay una parte mayor del total ({{unit}}) en {{partner}}',
    joined: '{{partner}} está en la cifra posterior y no estaba en la anterior',
    share: 'el total ({{unit}}) se reparte de otra manera entre los aliados',
    count: 'entraron o salieron aliados',
  },
  story: {
    didNotChange: 'La cifra de todos los aliados no cambió.',
    everyImprovedTotalFell: 'Todos los aliados mejoraron; el total bajó porque {{because}}.',
    everyImprovedTotalRose: 'Todos los aliados mejoraron; el total subió porque {{because}}.',
    everyWorsenedTotalRose: 'Todos los aliados empeoraron; el total subió porque {{because}}.',
    everyWorsenedTotalFell: 'Todos los aliados empeoraron; el total bajó porque {{because}}.',
    ownAgainstMix:
      'Las cifras propias de los aliados la cambiaron en {{within}}; en sentido contrario influyó {{mixName}}: {{mix}}.',
    mixAgainstOwn:
      'Lo que más pesa es {{mixName}} ({{mix}}): {{because}}. Las cifras propias de los aliados influyeron en sentido contrario: {{within}}.',
    allOwn: 'Todo viene de las cifras propias de los aliados.',
    allMix: 'Todo viene de {{mixName}}: {{because}}.',
    mostlyOwn:
      'La mayor parte viene de las cifras propias de los aliados ({{within}}); menos pesa {{mixName}} ({{mix}}).',
    mostlyMix:
      'Lo que más pesa es {{mixName}} ({{mix}}): {{because}}. Menos pesan las cifras propias de los aliados ({{within}}).',
  },
  most: {
    lowered: 'Quién la bajó más',
    raised: 'Quién la subió más',
    nobodyLowered: 'Ningún aliado la bajó.',
    nobodyRaised: 'Ningún aliado la subió.',
  },
  line: '{{effect}}: {{reason}}.',
  effect: {
    lowered: '{{name}} bajó la cifra {{by}}',
    raised: '{{name}} subió la cifra {{by}}',
    none: '{{name}} dejó la cifra como estaba',
  },
  reason: {
    ownWent: 'su propia cifra pasó de {{from}} a {{to}}',
    ownSame: 'su propia cifra siguió en {{to}}',
    at: 'está en {{to}} (antes {{from}})',
    atSame: 'está en {{to}}, como antes',
    shareGrew: 'su parte del total ({{unit}}) creció de {{first}} a {{last}}',
    shareShrank: 'su parte del total ({{unit}}) bajó de {{first}} a {{last}}',
    both: '{{own}} y {{share}}',
    joined: 'es nuevo en la cifra, con {{to}} y {{last}} del total ({{unit}}) ({{absent}})',
    joinedCount: 'es nuevo en la cifra, con {{to}} ({{absent}})',
    left: 'ya no está en la cifra; tenía {{from}} y {{first}} del total ({{unit}}) ({{absent}})',
    leftCount: 'ya no está en la cifra; tenía {{from}} ({{absent}})',
    nothing: 'nada cambió',
  },
  absent: '{{period}}: {{reason}}',
  notAsked: 'no se esperaba nada',
  table: {
    title: 'Aliado por aliado',
    read: 'Una barra hacia la izquierda bajó la cifra de todos los aliados; hacia la derecha, la subió. Juntas dan {{change}}; cada una está redondeada.',
    caption: 'Lo que hizo cada aliado con la cifra, primero el que más la bajó',
    partner: 'Aliado',
    effect: 'Efecto',
    reason: 'Por qué',
  },
  left: 'En ninguna de las dos cifras: {{names}}.',
  rule: 'Cómo se calculan las partes: el cambio propio de un aliado cuenta según su parte del total ({{unit}}). Un aliado cuya parte creció acerca la cifra de todos a la suya. Las partes suman el cambio. (Within y mix según Kitagawa 1955, regla R7; mismos aliados ambas veces, regla R6.)',
  ruleCount:
    'Cómo se calculan las partes: lo que hizo un aliado es la diferencia entre sus dos números. Las partes suman el cambio. (Reglas R6 y R7.)',
  copy: 'Copiar la respuesta',
  copied: 'La respuesta está copiada',
  none: {
    title: 'Todavía no hay nada que comparar',
    onePeriod:
      'Un cambio necesita dos periodos del mismo tipo con valores. Agregue un periodo o ingrese valores para uno que ya esté.',
    reason: '{{before}} y {{after}} no se pueden comparar: {{reason}}.',
    range: 'estas personas pueden ser las mismas en varios aliados, así que no hay un solo número',
    enter: 'Ingresar valores',
    setUp: 'Agregar un periodo',
  },
};

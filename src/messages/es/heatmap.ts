import type { Sentences } from '../catalogue';
import type { heatmap as english } from '../en/heatmap';

/** Aliados por indicadores, celda por celda. */
export const heatmap: Sentences<typeof english> = {
  label: 'Aliados por indicadores',
  hint: 'Las flechas van de celda en celda; Entrar abre cómo se calcula una cifra. Pulse un indicador para ordenar por él.',
  show: 'Mostrar',
  mode: {
    value: 'Valor',
    status: 'Estado',
    change: 'Cambio',
    completeness: 'Qué tan completo',
  },
  partner: 'Aliado',
  all: 'Todos los aliados juntos',
  sort: { label: 'Ordenar', theme: 'por tema', name: 'por nombre', measure: 'por {{name}}' },
  population: 'ningún aliado es su dueño',
  contributes: 'contribuye a',
  usual: 'como de costumbre',
  range: '{{low}} a {{high}}',
  aside: '{{value}} (no está en el total)',
  partners: '{{x}} de {{count}} aliados',
  periods_one: '{{x}} de {{count}} periodo',
  periods_other: '{{x}} de {{count}} periodos',
  why: {
    notReported: 'no informó',
    suppressed: 'oculto',
    notDue: 'aún no toca',
    notApplicable: 'no corresponde',
    noOneExpected: 'no se pidió',
    noOneEligible: 'nadie elegible',
    tooFewPoints: 'nada anterior',
    versionsDiffer: 'nueva definición',
    onlyRange: 'solo un rango',
  },
  finding: {
    behind_one: '{{name}} está atrás o no mejora en {{x}} de {{count}} aliado que se puede juzgar',
    behind_other:
      '{{name}} está atrás o no mejora en {{x}} de {{count}} aliados que se pueden juzgar',
    noneBehind_one: '{{name}}: el {{count}} aliado que se puede juzgar no está atrás',
    noneBehind_other: '{{name}}: ninguno de los {{count}} aliados que se pueden juzgar está atrás',
    missing_one: '{{x}} de {{count}} aliado no informó {{name}} para {{period}}',
    missing_other: '{{x}} de {{count}} aliados no informaron {{name}} para {{period}}',
    complete_one: '{{name}}: {{x}} de {{count}} aliado informó cada vez que tocaba',
    complete_other: '{{name}}: {{x}} de {{count}} aliados informaron cada vez que tocaba',
    moved_one:
      '{{name}}: de {{count}} aliado, {{better}} están mejor y {{worse}} peor que en {{before}}',
    moved_other:
      '{{name}}: de {{count}} aliados, {{better}} están mejor y {{worse}} peor que en {{before}}',
    still_one: '{{name}}: nada fuera de sus altibajos habituales en el {{count}} aliado',
    still_other: '{{name}}: nada fuera de los altibajos habituales en ninguno de {{count}} aliados',
    reach_one: '{{name}}: de {{low}} a {{high}} en {{count}} aliado',
    reach_other: '{{name}}: de {{low}} a {{high}} en {{count}} aliados',
    few_one:
      '{{name}}: {{count}} cifra no está como en {{before}}; muy pocos periodos para decir si es más que azar',
    few_other:
      '{{name}}: {{count}} cifras no están como en {{before}}; muy pocos periodos para decir cuál es más que azar',
    andFew_one: '{{finding}}; de {{count}} más hay muy pocos periodos para decirlo',
    andFew_other: '{{finding}}; de {{count}} más hay muy pocos periodos para decirlo',
    noGoals:
      'Ningún indicador tiene meta todavía, así que no se juzga a ningún aliado en {{period}}',
    notJudged_one: '{{name}}: el {{count}} aliado con un valor todavía no se puede juzgar',
    notJudged_other:
      '{{name}}: ninguno de los {{count}} aliados con un valor se puede juzgar todavía',
    notOverTime: '{{period}} junto a {{before}}: diferencias, pero no un cambio en el tiempo',
    nothingBefore: 'No hay nada antes de {{period}} con qué comparar',
    even_one: '{{name}}: {{low}} en {{count}} aliado',
    even_other: '{{name}}: {{low}} en cada uno de {{count}} aliados',
    unclear_one: '{{name}}: el {{count}} aliado no está claramente mejor ni peor que en {{before}}',
    unclear_other:
      '{{name}}: ninguno de {{count}} aliados está claramente mejor o peor que en {{before}}',
    plain: 'Ningún indicador propio de los aliados tiene cifras en {{period}}',
  },
  key: {
    least: 'lo menor de su columna',
    most: 'lo mayor',
    missing: 'no informó',
    suppressed: 'oculto por su fuente',
    value:
      'Los colores van de lo menor a lo mayor de cada indicador; bajo su nombre dice si más es mejor. Lo que trata de todas las personas de aquí no lleva color, porque ningún aliado responde por ello.',
    status:
      'Cada aliado se compara con la meta desde su propio punto de partida. Lo que trata de todas las personas de aquí nunca se juzga aliado por aliado: dice “contribuye a”.',
    against: '{{after}} frente a {{before}}.',
    change:
      'Los colores dicen mejor o peor; los signos, sube o baja. Solo tiene color lo que sale de sus altibajos habituales; con menos de seis periodos, nada (regla R28). La primera fila habla de todos los que informaron, sean quienes sean.',
    completeness: 'Cuántos de los periodos hasta este informó cada aliado, de los que ya tocaban.',
  },
  none: {
    title: 'Ningún aliado ha informado todavía',
    text: 'Cuando se ingresen valores, aquí estará cada aliado con cada indicador.',
    theme: 'Ningún aliado de {{theme}} ha informado todavía.',
    all: 'Mostrar todos los temas',
    enter: 'Ingresar valores',
  },
};

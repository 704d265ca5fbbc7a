import type { Sentences } from '../catalogue';
import type { trends as english } from '../en/trends';

/** Los indicadores en el tiempo. */
export const trends: Sentences<typeof english> = {
  panels: 'Mostrar',
  panel: {
    measures: 'Todos los indicadores',
    one: 'Un indicador',
    partners: 'Aliado por aliado',
  },
  forecast: 'Pronóstico si nada cambia',
  usual: 'Altibajos habituales',
  ownScale: 'Escala propia en cada gráfico',
  scaleOwn: 'Cada gráfico tiene su propia escala: las alturas no se comparan entre gráficos.',
  scale: {
    measures: 'Todos los porcentajes comparten una escala; los demás indicadores tienen la suya.',
    partners: 'Todos los gráficos comparten una escala.',
  },
  howToRead:
    'Línea: el valor de cada periodo. Un hueco: sin valor. Rayas: la meta. Puntos: el camino hacia ella. Rombo: el punto de partida.',
  together: 'todos juntos',
  goal: 'meta {{value}}',
  ahead: 'pronóstico {{value}}',
  signal: 'fuera de sus altibajos habituales',
  mark: '{{period}}: {{value}}',
  of: 'De cuántos',
  partners: 'Aliados',
  way: 'Camino a la meta',
  latest: 'Último: {{period}}',
  source: 'Fuente: {{source}}',
  break: 'nueva definición desde {{when}}, sin línea entre ambas',
  noForecast: 'Sin pronóstico: {{why}}',
  noUsual: 'Los altibajos habituales necesitan 6 momentos en el tiempo',
  contributes: 'Contribuye; ningún aliado es su dueño',
  showAll_one: 'Mostrar {{count}} gráfico',
  showAll_other: 'Mostrar los {{count}} gráficos',
  empty: {
    title: 'Aún no hay valores',
    text: 'Ingrese valores de un periodo o traiga un archivo. Entonces aquí empieza una línea.',
  },
  turn: {
    title: 'Cambiar la curva: pregunte en este orden',
    story: '¿Cuál es la historia detrás de la curva? ¿Qué la sube y qué la baja?',
    partners: '¿Qué aliados tienen parte en ella, también los que aún no están aquí?',
    works: '¿Qué funciona para mejorar? Nombre al menos una idea que no cueste nada.',
    action: '¿Qué haremos, quién lo hace y para cuándo?',
  },
};

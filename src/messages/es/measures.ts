import type { Sentences } from '../catalogue';
import type { measures as english } from '../en/measures';

/** Indicadores: lo que los aliados logran juntos. */
export const measures: Sentences<typeof english> = {
  toMeasures: 'Mostrar los indicadores',
  tabs: 'Maneras de ver los indicadores',
  tab: {
    scorecard: 'Resumen',
    heatmap: 'Mapa de calor',
    trends: 'Tendencias',
    groups: 'Grupos',
    reporting: 'Quién informa',
    why: 'Por qué cambió',
    contribution: 'Contribución',
    enter: 'Ingresar valores',
    define: 'Preparar',
  },
  look: {
    label: 'Qué se muestra',
    measure: 'Indicador',
    period: 'Periodo',
    group: 'Grupo',
    theme: 'Tema',
    partner: 'Aliado',
    everybody: 'Todas las personas',
    allThemes: 'Todos los temas',
    together: 'Todos juntos',
  },
  none: {
    title: '¿Qué logran juntos sus aliados?',
    text: 'Acuerden unos pocos indicadores, dejen que cada aliado informe sus números y vean la cifra de todos: sumada con honestidad, nunca como promedio de porcentajes.',
    add: 'Agregar el primer indicador común',
    sample: 'Ver un ejemplo',
    example: 'Ejemplo',
    exampleTitle: 'Estudiantes que conocieron a un empleador: 14 puntos más que hace tres años',
  },
  room: {
    title: 'Por ahora las cifras son privadas',
    text: 'Mientras una sala mira, no se muestran cifras, porque los números pequeños aún no se ocultan. Termine el modo proyector para verlas.',
  },
  print: {
    scorecard: 'Imprimir este resumen',
    heatmap: 'Imprimir este mapa de calor',
    trends: 'Imprimir estas tendencias',
    groups: 'Imprimir estos grupos',
    reporting: 'Imprimir quién informa',
    why: 'Imprimir esta página',
    contribution: 'Imprimir esta contribución',
  },
  paper: {
    part: '{{what}}: {{value}}',
    reach: 'Alcance: {{reach}}',
    allPeriods: 'Todos los periodos',
    source: 'Fuente: {{sources}}. Valores de {{who}}.',
    sourceTyped: 'Fuente: valores de {{who}}, anotados en este mapa.',
    partners_one: '{{count}} aliado',
    partners_other: '{{count}} aliados',
    made: 'Hecho con Commonwheel',
    columns: 'Indicadores {{from}} a {{to}} de {{count}}',
  },
  private: 'Copia privada: los números pequeños no están ocultos',
  illustrative: 'Números ilustrativos',
};

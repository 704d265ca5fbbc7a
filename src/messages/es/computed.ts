import type { Sentences } from '../catalogue';
import type { computed as english } from '../en/computed';

/** Cómo se calcula una cifra. */
export const computed: Sentences<typeof english> = {
  title: '¿Cómo se calcula?',
  open: 'Cómo se calcula: {{name}}',
  contributes:
    'Contribuye: nadie es dueño de un indicador sobre toda la población, así que un aliado no tiene estado.',
  how: 'Cómo se formó',
  rule: {
    percent:
      'Se suman todos los números de arriba, se suman todos los de abajo, y luego se divide uno entre otro. Los porcentajes nunca se promedian: un aliado grande cuenta más que uno pequeño.',
    rate: 'Se suman todos los casos, se suman todas las personas, y luego se divide uno entre otro. Las tasas nunca se promedian.',
    mean: 'El promedio de cada aliado cuenta tantas veces como personas hay detrás.',
    count: 'Se suman los conteos de todos los aliados.',
    money: 'Se suman los montos de todos los aliados.',
    people:
      'Varios aliados pueden contar a la misma persona, así que no basta con sumar: el número verdadero está entre el mayor de ellos y su suma.',
    milestone: 'Se cuentan los aliados que lo han logrado.',
  },
  technical: 'Nombre técnico',
  formula: {
    percent: 'Regla R2, razón agrupada: 100 · ΣN / ΣD',
    rate: 'Regla R2, razón agrupada: base · ΣN / ΣD',
    mean: 'Regla R2, media ponderada: Σ(n · media) / Σn',
    count: 'Regla R3, suma; los flujos se suman en el tiempo, de las existencias vale la última',
    money: 'Regla R3, suma; los flujos se suman en el tiempo, de las existencias vale la última',
    people: 'Regla R3, personas sin duplicar: [máx, Σ]',
    milestone: 'Regla R3, número de aliados que lo lograron',
    completeness:
      'Regla R5: completitud = informados / (esperados − no corresponde − aún no toca); cobertura = ΣD en la cifra / Σ último D conocido de todos los esperados',
  },
  completeness: 'Informó el {{share}} de quienes ya debían hacerlo.',
  coverage: 'Cuánto sabemos: {{share}} de todas las personas, según los últimos tamaños conocidos.',
  partners: 'Los aliados y sus números',
  partner: 'Aliado',
  n: 'Cuántos',
  d: 'De',
  value: 'Valor',
  state: '¿En la cifra?',
  version: 'Definición',
  written: 'Ingresado',
  inIt: 'sí',
  against: 'Punto de partida: {{start}}. Donde debería estar ahora: {{interim}}. Meta: {{goal}}.',
  origin: {
    title: 'De dónde vienen los valores',
    unnamed: 'Sin fuente indicada',
    values_one: '{{count}} valor',
    values_other: '{{count}} valores',
    by: 'ingresado por {{by}}',
    nobody: 'no se dijo quién lo ingresó',
    note: 'nota: {{note}}',
  },
  chance:
    'Con {{count}} personas, solo el azar puede llegar de {{from}} a {{to}} (95%, Wilson, regla R19).',
  corrections: 'Correcciones',
  cell: {
    missing: 'falta',
    notApplicable: 'no corresponde',
    suppressed: 'oculto por su fuente',
    notDue: 'aún no toca',
  },
  sheet: {
    title: 'Qué es el indicador',
    definition: 'Definición',
    numerator: 'Cuántos',
    denominator: 'De',
    source: 'Fuente',
    method: 'Cómo se recoge',
    responsible: 'Quién responde',
    limits: 'Lo que no puede decir',
    version: 'Definición {{number}}',
  },
  sentenceTitle: 'Una frase para copiar',
  sentence: '{{name}} ({{reach}}; {{who}}; {{period}}): {{figure}}.',
  statusIs: '{{status}}: {{rule}}',
  asOf: 'Al {{date}}.',
  copy: 'Copiar la frase',
  copied: 'Copiada',
  copyFailed: 'El navegador no permitió copiar. Seleccione la frase y cópiela usted.',
};

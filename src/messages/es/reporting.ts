import type { Sentences } from '../catalogue';
import type { reporting as english } from '../en/reporting';

/** Quién informó qué para un periodo y a quién preguntar. */
export const reporting: Sentences<typeof english> = {
  finding_one: '{{x}} de {{count}} aliado informó todo lo que tocaba para {{period}}',
  finding_other: '{{x}} de {{count}} aliados informaron todo lo que tocaba para {{period}}',
  nothingDue: 'Para {{period}} no tocaba informar nada',
  ask: 'Pida a {{partners}}: {{measures}} de {{period}}.',
  more_one: '{{count}} más',
  more_other: '{{count}} más',
  copy: 'Copiar a quién pedir',
  nobodyMissing: 'No falta nadie para {{period}}: no hay a quién pedir.',
  grid: 'Quién informó qué',
  part_one: '{{x}} de {{count}} indicador',
  part_other: '{{x}} de {{count}} indicadores',
  nothing: 'no tocaba nada',
  stand: {
    reported: 'informó',
    estimated: 'una estimación',
    provisional: 'puede cambiar',
    suppressed: 'oculto',
    aside: 'fuera del total',
    missing: 'no informó',
    notDue: 'aún no toca',
    notApplicable: 'no corresponde',
    notAsked: 'no se pidió',
  },
  notChosen: 'no lo eligió',
  byMeasure: 'Indicador por indicador: cuántos informaron y cuánto se conoce',
  head: {
    measure: 'Indicador',
    inFigure: 'En la cifra',
    completeness: 'Informado',
    coverage: 'Cuánto conocemos',
    notes: 'Para saber',
  },
  unsized_one: 'no se conoce el tamaño de {{count}} aliado',
  unsized_other: 'no se conocen los tamaños de {{count}} aliados',
  rule: 'Informado: de quienes ya debían informar; cuentan los valores que su fuente oculta. Cuánto conocemos: de todas las personas contadas, según el último tamaño conocido de cada aliado, la parte que está en la cifra; si no se conoce un tamaño, no se puede decir qué parte es. (Completitud y cobertura, regla R5.)',
};

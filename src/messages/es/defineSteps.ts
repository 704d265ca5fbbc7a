import type { Sentences } from '../catalogue';
import type { defineSteps as english } from '../en/defineSteps';

/** Lo que sigue hasta que un mapa tiene su primer valor. */
export const defineSteps: Sentences<typeof english> = {
  label: 'De cero a la primera cifra',
  next: 'Sigue',
  done: 'hecho',
  measure: { say: 'Diga qué miden', go: 'Agregar un indicador' },
  system: { say: 'Diga cómo usan los aliados los indicadores', go: 'Elegir' },
  periods: { say: 'Agregue los periodos de los que informan', go: 'Agregar periodos' },
  partners: { say: 'Ponga en el mapa a los aliados que informan', go: 'Ir al mapa' },
  values: { say: 'Ingrese los primeros valores', go: 'Ingresar valores' },
  countWrong: 'Escriba un número entero del 1 al {{limit}}.',
  willAdd: 'Agrega {{periods}}',
  willAddMore: 'Agrega {{periods}} y {{count}} más',
};

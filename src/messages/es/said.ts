import type { Sentences } from '../catalogue';
import type { said as english } from '../en/said';

export const said: Sentences<typeof english> = {
  done: 'Hecho: {{what}}.',
  undone: 'Deshecho: {{what}}.',
  redone: 'Hecho de nuevo: {{what}}.',
  skipped: 'Queda como está, porque se cambió en otra ventana: {{names}}.',
  arranged: 'Ordenado.',
};

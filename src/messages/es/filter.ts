import type { Sentences } from '../catalogue';
import type { filter as english } from '../en/filter';

export const filter: Sentences<typeof english> = {
  label: 'Mostrar aliados',
  all: 'Todos',
  sentence: 'se muestran {{shown}} de {{all}} · {{faded}} atenuados',
  showAll: 'mostrar todos',
  focus: 'Enfocar',
  focusChoose: 'Primero elija un círculo. Enfocar muestra lo que tiene alrededor.',
  focused_one: 'Enfocado en {{name}}, {{count}} paso a su alrededor.',
  focused_other: 'Enfocado en {{name}}, {{count}} pasos a su alrededor.',
  faded: 'Atenuado.',
  more: 'Más',
};

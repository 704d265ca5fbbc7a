import type { Sentences } from '../catalogue';
import type { filter as english } from '../en/filter';

export const filter: Sentences<typeof english> = {
  label: 'Mostrar aliados',
  all: 'Todos',
  sentence: 'se muestran {{shown}} de {{all}} · {{faded}} atenuados',
  showAll: 'mostrar todos',
};

import type { Sentences } from '../catalogue';
import type { common as english } from '../en/common';

export const common: Sentences<typeof english> = {
  appName: 'Commonwheel',
  close: 'Cerrar',
  cancel: 'Cancelar',
  dismiss: 'Descartar',
  undo: 'Deshacer',
  save: 'Guardar',
  messages: 'Mensajes',
  untitled: 'Mapa sin título',
  loading: 'Abriendo…',
  themes_one: '{{count}} tema',
  themes_other: '{{count}} temas',
  partners_one: '{{count}} aliado',
  partners_other: '{{count}} aliados',
};

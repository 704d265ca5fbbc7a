import type { Sentences } from '../catalogue';
import type { action as english } from '../en/action';

export const action: Sentences<typeof english> = {
  undo: 'Deshacer',
  redo: 'Rehacer',
  addTheme: 'Añadir tema',
  addPartner: 'Añadir aliado',
  connect: 'Conectar',
  arrange: 'Ordenar',
  arrangeUnpinned: 'Soltar todo y ordenar',
  fit: 'Ajustar',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  rename: 'Cambiar nombre',
  pin: 'Fijar o soltar',
  delete: 'Eliminar',
  import: 'Importar',
  export: 'Exportar',
  print: 'Imprimir',
  save: 'Guardar un archivo',
  outline: 'Esquema',
  details: 'Detalles',
  shortcuts: 'Atajos de teclado',
};

import type { Sentences } from '../catalogue';
import type { save as english } from '../en/save';

export const save: Sentences<typeof english> = {
  saving: 'Guardando…',
  saved: 'Guardado en este dispositivo {{time}}',
  savedBefore: 'Guardado en este dispositivo',
  notSaved: 'Sin guardar — {{reason}}',
  temporary: 'Temporal: se conserva solo hasta que se cierre esta ventana',
  readOnly: 'Solo lectura',
  download: 'Descargar una copia',
  reload: 'Volver a cargar',
  onlyHere: 'Solo en este navegador',
  saveFile: 'Guardar un archivo',
  backedUp: 'Copia guardada {{time}}',
  inFile: 'Guardado en {{file}} {{time}}',
  failed: 'Sus últimos cambios no están guardados: {{reason}} Descargue una copia por seguridad.',
  savedAgain: 'Guardado. Todo está otra vez en este dispositivo.',
  failure: {
    full: 'este dispositivo ya no tiene espacio.',
    slow: 'el navegador tarda en responder. Se intenta de nuevo.',
    closed: 'el navegador cerró el almacén. Se intenta de nuevo.',
    refused: 'el navegador no permitió guardar.',
    unknown: 'algo falló al guardar. Se intenta de nuevo.',
  },
};

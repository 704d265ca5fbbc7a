import type { Sentences } from '../catalogue';
import type { shell as english } from '../en/shell';

export const shell: Sentences<typeof english> = {
  allMaps: 'Todos los mapas',
  help: 'Ayuda',
  settings: 'Ajustes',
  offlineReady: 'Listo sin internet',
  newVersion: 'Versión nueva',
  reload: 'Volver a cargar',
  notHere: 'No hay ninguna página en esta dirección.',
  notHereText: 'Quizá la dirección está incompleta o es antigua. Sus mapas siguen igual.',
  toMaps: 'Ir a sus mapas',
  crash: {
    title: 'Algo salió mal',
    safe: 'Lo que se guardó en este dispositivo sigue ahí. Descargue una copia del mapa para estar seguro y vuelva a abrir la aplicación.',
    stored: 'Lo que se guardó en este dispositivo sigue ahí. Vuelva a abrir la aplicación.',
    download: 'Descargar una copia',
    again: 'Abrir la aplicación de nuevo',
    details: 'Lo que dijo el navegador',
  },
};

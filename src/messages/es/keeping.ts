import type { Sentences } from '../catalogue';
import type { keeping as english } from '../en/keeping';

export const keeping: Sentences<typeof english> = {
  title: 'Dónde están sus mapas',
  here: 'En este navegador, en este dispositivo. No se envía nada a ninguna parte.',
  temporary:
    'Este navegador no guarda nada: sus mapas se conservan solo hasta que se cierre esta ventana. Descargue una copia antes de irse.',
  promised: 'El navegador promete conservarlos.',
  notPromised:
    'El navegador puede borrarlos si le falta espacio. Un archivo es un segundo lugar seguro.',
  unknown:
    'El navegador no dice cuánto tiempo los conserva. Un archivo es un segundo lugar seguro.',
  used: '{{size}} en uso.',
  ask: 'Pedir al navegador que los conserve',
  given: 'El navegador promete conservar sus mapas.',
  refused: 'El navegador todavía no lo promete. Descargue una copia de sus mapas por seguridad.',
  removeAll: 'Quitar todo de este equipo',
  shared:
    'Este equipo es compartido o se borra. Descargue sus mapas antes de irse y luego quítelos de aquí.',
  downloadAll: 'Descargar todos los mapas',
  remove: {
    title: '¿Quitar todo de este equipo?',
    text_one: 'Esto quita {{count}} mapa, su historial y sus ajustes de este navegador.',
    text_other: 'Esto quita {{count}} mapas, su historial y sus ajustes de este navegador.',
    nothingShown:
      'Esto quita de este navegador los mapas eliminados que aún se podían recuperar y sus ajustes.',
    final: 'No se puede deshacer. Los archivos que descargó quedan donde están.',
    confirm: 'Quitar todo',
    done: 'Todo se quitó de este navegador.',
  },
};

import type { Sentences } from '../catalogue';
import type { backup as english } from '../en/backup';

export const backup: Sentences<typeof english> = {
  fileName: 'todos los mapas',
  make: 'Copia de todos los mapas',
  holds:
    'Un archivo con todos los mapas tal como los ve: nombres, contactos, notas, valores y lugares. Ábralo en cualquier computadora para recuperarlos.',
  handOut_one: 'Descargar {{count}} mapa',
  handOut_other: 'Descargar {{count}} mapas',
  made: '{{file}} está en sus descargas. Contiene todos sus mapas.',
  title: 'Recuperar mapas',
  text: '«{{file}}» contiene estos mapas. No se cambia nada antes de que pulse el botón.',
  standing: {
    new: 'Nuevo aquí',
    deleted: 'Eliminado aquí; vuelve',
    same: 'Ya está aquí, igual',
    differs: 'Ya está aquí, pero distinto',
  },
  wayFor: 'Qué hacer con {{title}}, que está aquí y es distinto',
  way: {
    leave: 'Ya está aquí: dejar el mío',
    update: 'Actualizar el mío',
    both: 'Conservar los dos',
  },
  bring_one: 'Traer {{count}} mapa',
  bring_other: 'Traer {{count}} mapas',
  nothing: 'Nada que traer',
  came_one: 'Llegó {{count}} mapa.',
  came_other: 'Llegaron {{count}} mapas.',
  failed_one: 'No se pudo traer {{count}} mapa.',
  failed_other: 'No se pudieron traer {{count}} mapas.',
};

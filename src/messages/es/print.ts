import type { Sentences } from '../catalogue';
import type { print as en } from '../en/print';

/** The map on paper. */
export const print: Sentences<typeof en> = {
  outline: 'Temas y aliados',
  unsorted: 'Sin clasificar',
  noPartners: 'Aún no hay aliados',
  alsoIn: 'también en {{themes}}',
  connections: 'Conexiones',
  from: 'De',
  how: 'Cómo',
  to: 'A',
  picture: 'Dibujo del mapa {{title}}. La lista que sigue contiene lo mismo.',
  source: 'Fuente: Commonwheel',
  status: {
    existing: 'actual',
    warm: 'en conversación',
    wished: 'deseado',
  },
};

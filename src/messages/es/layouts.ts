import type { Sentences } from '../catalogue';
import type { layouts as english } from '../en/layouts';

export const layouts: Sentences<typeof english> = {
  title: 'Distribución',
  choose: 'Distribución…',
  now: 'Distribución: {{name}}. Elegir otra',
  names: { force: 'Fuerzas', rings: 'Anillos', clusters: 'Grupos', columns: 'Columnas' },
  do: {
    force: 'Distribución: Fuerzas',
    rings: 'Distribución: Anillos',
    clusters: 'Distribución: Grupos',
    columns: 'Distribución: Columnas',
  },
  said: {
    force: 'Distribuido por fuerzas.',
    rings: 'Distribuido en anillos.',
    clusters: 'Distribuido en grupos.',
    columns: 'Distribuido en columnas.',
    setting: 'Distribuido de nuevo.',
  },
  about: {
    force: 'Cada círculo encuentra su lugar, cerca de lo suyo.',
    rings: 'El proyecto en el centro, los temas alrededor y los aliados en anillos más afuera.',
    clusters: 'Los aliados están dentro de su círculo grande. Los de varios temas, entre ellos.',
    columns: 'Una columna por cada valor. Debajo, los aliados por nombre.',
  },
  settings: {
    distance: 'Espacio entre círculos',
    names: 'Espacio para los nombres',
    order: 'Orden de los temas',
    spread: 'Distancia de los anillos',
    page: 'Forma',
    by: 'Una columna por cada',
    width: 'Ancho de las columnas',
  },
  values: {
    names: { full: 'Mucho', some: 'Algo', little: 'Poco' },
    order: { shared: 'Por aliados en común', list: 'Como en la lista' },
    page: { window: 'Esta ventana', wide: 'Ancha', tall: 'Alta' },
  },
  onlyMe: 'solo yo',
  heading: {
    count: '{{text}} · {{count}}',
    missing: 'Sin indicar',
    others_one: '{{count}} más',
    others_other: '{{count}} más',
  },
  pinned: 'Cada distribución guarda lo que usted fijó en ella.',
  help: {
    title: 'Cuatro maneras de distribuir un mapa',
    lead: 'El mismo mapa se puede dibujar de cuatro maneras. Presione Distribución, junto a Ordenar, y elija una. Deshacer devuelve el dibujo anterior.',
    which: {
      title: 'Cuál usar y cuándo',
      force:
        'Fuerzas, cuando se mira por primera vez: cada círculo está cerca de lo suyo, y los aliados en común, entre sus temas.',
      rings:
        'Anillos, para mostrar el proyecto como el centro de todo: cada tema tiene lugar según sus aliados, como en un cartel.',
      clusters:
        'Grupos, para ver quién está en qué tema y qué tan grande es cada uno. Quien está en varios queda afuera, con líneas.',
      columns:
        'Columnas, para repasar juntos una lista: por tema, estado, tipo, sector o etapa. Lo que no está indicado va al final.',
    },
    pins: {
      title: 'Lo que usted movió a mano',
      own: 'Cada distribución guarda lo que usted fijó en ella. Cambie y vuelva: lo fijado está donde lo dejó.',
      back: 'Fuerzas vuelve exactamente como estaba. Los círculos nuevos reciben un lugar.',
      arrange: 'Ordenar, o L, distribuye el mapa de nuevo de la manera elegida.',
    },
    settings: {
      title: 'Ajustes',
      each: 'Debajo de los cuatro dibujos están los ajustes de la distribución elegida. Valen de inmediato.',
      shape:
        'Forma dice qué llena el dibujo: la ventana en que usted lo mira, una pantalla o una hoja vertical.',
      all: 'Todas las personas que abren el mapa ven la misma distribución.',
    },
  },
};

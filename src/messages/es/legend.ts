import type { Sentences } from '../catalogue';
import type { legend as english } from '../en/legend';

export const legend: Sentences<typeof english> = {
  title: 'Leyenda',
  show: 'Mostrar la leyenda',
  hide: 'Ocultar la leyenda',
  toggle: 'Leyenda: mostrar u ocultar',
  choose: 'Colores y tamaños',
  chooseHint: 'Diga qué muestran los círculos pequeños. Los grandes conservan el color de su tema.',
  colorLabel: 'Colorear aliados por',
  colorHint: 'Cada color tiene también su propia forma. Quien no tiene valor queda hueco.',
  sizeLabel: 'Tamaño de los aliados por',
  sizeHint:
    'El doble del número es el doble del área. Quien no tiene número queda pequeño y hueco.',
  onlyMe: 'solo yo',
  by: {
    theme: 'Tema',
    status: 'Estado',
    partnerKind: 'Tipo de aliado',
    sector: 'Sector',
    stage: 'Etapa',
    level: 'Nivel',
    same: 'Todos del mismo tamaño',
    connections: 'Número de conexiones',
    themes: 'Número de temas',
    activities: 'Número de actividades',
    students: 'Estudiantes alcanzados',
  },
  section: {
    themes: 'Temas',
    colors: 'Color: {{by}}',
    sizes: 'Tamaño: {{by}}',
    status: 'Anillos: estado',
    lines: 'Líneas',
  },
  row: {
    missing: 'Sin dato',
    spoke: 'pertenece a',
    ideal: 'solo deseada',
    together: 'conexiones de todo tipo',
    oneWay: 'de uno al otro',
    bothWays: 'en los dos sentidos',
    range: '{{from}} a {{to}}',
    orLess: '{{value}} o menos',
    rest_one: '{{count}} más',
    rest_other: 'otros {{count}}',
    several: 'Varias etapas',
    severalThemes: 'En varios temas',
    across: 'En todo el continuo',
    both: 'Vienen y salimos',
    partners: '{{text}}, {{partners}}',
    connections: '{{text}}, {{connections}}',
  },
  connections_one: '{{count}} conexión',
  connections_other: '{{count}} conexiones',
  hidden: {
    label: 'Lo que no se muestra',
    all: 'Se muestra todo',
    partners: 'Se muestran {{shown}} de {{all}} aliados: {{why}}',
    why: {
      status: 'filtro {{status}}',
      group: 'solo {{text}}',
      focus: 'enfocado en {{name}}',
      and: '{{first}}, {{second}}',
    },
    showAll: 'Mostrar todos',
    kinds: 'Acerque el mapa para distinguir los tipos de conexión',
    plain: 'Acerque el mapa para ver los anillos y las formas de los aliados',
    names_one: 'Falta {{count}} nombre: acerque el mapa',
    names_other: 'Faltan {{count}} nombres: acerque el mapa',
    namesOnPaper_one: '{{count}} nombre está solo en la lista',
    namesOnPaper_other: '{{count}} nombres están solo en la lista',
    notes_one: '{{count}} nota está oculta',
    notes_other: '{{count}} notas están ocultas',
  },
  help: {
    title: 'Colores, tamaños y leyenda',
    lead: 'La leyenda dice qué significa cada signo del mapa y qué no se muestra en este momento.',
    legend: {
      title: 'Leer la leyenda',
      open: 'Pulse Leyenda en la esquina del mapa, o Mayús+L. Se abre sola cuando usted elige colores o tamaños.',
      press:
        'Pulse un tema para ver solo lo que tiene alrededor. Pulse un anillo o un color: los demás aliados se atenúan. Pulse otra vez para terminar.',
      hidden:
        'Las últimas líneas dicen qué falta: por un filtro, por el enfoque o por falta de espacio. Los nombres que no caben aparecen al acercar el mapa.',
      paper: 'La leyenda se imprime con el mapa.',
    },
    colors: {
      title: 'Colores',
      choose:
        'Pulse Colores y tamaños junto a la leyenda, o Mayús+C. También está en Más y en la búsqueda.',
      fields:
        'Coloree los aliados por tema, estado, tipo, sector, etapa o nivel, o por un campo propio con pocos valores. Los números van de claro a oscuro.',
      shapes:
        'Ningún color está solo: cada uno tiene también una forma, así que el mapa se lee en blanco y negro. Los aliados sin valor quedan huecos.',
      mine: 'Un campo que solo usted puede ver no se muestra en una sala: allí el mapa lleva los colores de sus temas.',
    },
    sizes: {
      title: 'Tamaños',
      choose:
        'Dé tamaño a los aliados por conexiones, temas, actividades, estudiantes alcanzados o un número propio.',
      area: 'El área crece con el número: el doble es el doble del área. Los aliados sin número quedan pequeños y huecos; el cero queda pequeño y lleno.',
      room: 'Los círculos que crecen apartan a sus vecinos. Deshacer devuelve ambas cosas a la vez.',
    },
  },
};

import type { Sentences } from '../catalogue';
import type { importing as english } from '../en/import';
import { importProblem } from './importProblem';

const row: Sentences<(typeof english)['row']> = {
  tooFewCells_one:
    'La línea {{line}} tiene {{count}} celda en vez de {{expected}}: “{{start}}”. Añada lo que falta o las comas de las celdas vacías.',
  tooFewCells_other:
    'La línea {{line}} tiene {{count}} celdas en vez de {{expected}}: “{{start}}”. Añada lo que falta o las comas de las celdas vacías.',
  tooManyCells:
    'La línea {{line}} tiene {{count}} celdas en vez de {{expected}}: “{{start}}”. Ponga entre comillas el texto que lleva una coma.',
  unclosedQuote:
    'La línea {{line}} tiene comillas (") que no coinciden: “{{start}}”. Añada la que falta.',
  noName:
    'La línea {{line}} no tiene nombre de aliado: “{{start}}”. Escriba el nombre en el archivo.',
  textTooLong:
    'Línea {{line}}, “{{column}}”: el texto tiene {{count}} caracteres; caben como máximo {{limit}}. Acórtelo en el archivo.',
};

const notice: Sentences<(typeof english)['notice']> = {
  westernText:
    'Este archivo no dice cómo están escritas sus letras, así que se leyó como texto de Europa occidental. Fíjese en letras como é o ñ; si están mal, guarde el archivo como CSV UTF-8.',
  oneColumn:
    'Solo se encontró una columna; la línea {{line}} la empieza con “{{header}}”. Si debería haber más, guarde la tabla con comas, puntos y comas o tabuladores entre las columnas.',
  headerNumbers:
    'La línea {{line}} solo tiene números. Si no son los nombres de las columnas, elija “La primera línea son datos”.',
  headerRepeated:
    'La línea {{line}} dice “{{header}}” más de una vez. Si no son los nombres de las columnas, elija “La primera línea son datos”.',
  titleRows_one:
    'Se omitió una línea por encima de la línea {{line}}, que tiene los nombres de las columnas.',
  titleRows_other:
    'Se omitieron {{count}} líneas por encima de la línea {{line}}, que tiene los nombres de las columnas.',
  hiddenSheets_one:
    'Este libro tiene una hoja oculta que se omitió: {{sheets}}. Muéstrela en su hoja de cálculo para importarla.',
  hiddenSheets_other:
    'Este libro tiene {{count}} hojas ocultas que se omitieron: {{sheets}}. Muéstrelas en su hoja de cálculo para importarlas.',
  sheetsLeftOut_one: 'Se omitió una hoja porque no empieza como las hojas de Kumu: {{sheets}}.',
  sheetsLeftOut_other:
    'Se omitieron {{count}} hojas porque no empiezan como las hojas de Kumu: {{sheets}}.',
  directionUntold_one: 'Una conexión no dice su dirección; queda sin dirección.',
  directionUntold_other: '{{count}} conexiones no dicen su dirección; quedan sin dirección.',
  endMade_one:
    'Un extremo de una conexión no está en la lista de elementos y se agrega: “{{label}}”.',
  endMade_other:
    '{{count}} extremos de conexiones no están en la lista de elementos y se agregan, como “{{label}}”.',
  endUnclear_one:
    'Una conexión lleva a “{{label}}”, que aparece más de una vez. Se tomó el primero.',
  endUnclear_other:
    '{{count}} conexiones llevan a nombres que aparecen más de una vez, como “{{label}}”. Se tomó el primero.',
  endMissing_one: 'Una conexión tiene “From” o “To” vacío y se omite (línea {{line}}).',
  endMissing_other:
    '{{count}} conexiones tienen “From” o “To” vacío y se omiten; la primera es la línea {{line}}.',
  labelMissing_one: 'Un elemento no tiene nombre y se omite (línea {{line}}).',
  labelMissing_other:
    '{{count}} elementos no tienen nombre y se omiten; el primero es la línea {{line}}.',
  elementJoined_one:
    'Una línea repite el elemento “{{label}}” y se une con él. Vale lo que está más abajo.',
  elementJoined_other:
    '{{count}} líneas repiten un elemento, como “{{label}}”, y se unen con él. Vale lo que está más abajo.',
  viewsLeftOut_one: 'Se omite una vista de Kumu (su aspecto y sus filtros).',
  viewsLeftOut_other: 'Se omiten {{count}} vistas de Kumu (su aspecto y sus filtros).',
  loopsLeftOut_one: 'Se omite un bucle.',
  loopsLeftOut_other: 'Se omiten {{count}} bucles.',
  otherMaps_one:
    'Este proyecto tiene un mapa más. Los lugares son los de “{{map}}”; todos sus elementos se incluyen.',
  otherMaps_other:
    'Este proyecto tiene {{count}} mapas más. Los lugares son los de “{{map}}”; todos sus elementos se incluyen.',
  offMap_one: 'Un elemento no está en el mapa “{{map}}”; se incluye sin lugar.',
  offMap_other: '{{count}} elementos no están en el mapa “{{map}}”; se incluyen sin lugar.',
  manyThemes: 'Habría {{count}} temas nuevos. Si son demasiados, elija otra columna como tema.',
  changedOutside:
    'Este archivo se cambió fuera de Commonwheel después de exportarlo. Se puede abrir; revíselo después.',
  setAside: 'La entrada {{row}} de este archivo está dañada y se dejó fuera ({{path}}).',
  looseEnd:
    'Algo en este archivo lleva a un círculo o una persona que el archivo no tiene ({{to}}). Se conservó.',
  typesKept_one:
    '“{{type}}” no es un tipo de los nuestros: queda como “{{column}}” y sale tal como llegó.',
  typesKept_other:
    '{{count}} círculos tienen un tipo que no es de los nuestros, como “{{type}}”: queda como “{{column}}” y sale tal como llegó.',
  centerStays:
    'El centro de su mapa sigue siendo “{{center}}”; “{{name}}” del archivo ocupa su lugar.',
  linkEndLost_one: 'Una conexión lleva a “{{to}}”, que no está en este archivo. Se deja fuera.',
  linkEndLost_other:
    '{{count}} conexiones llevan a círculos que no están en este archivo, como “{{to}}”. Se dejan fuera.',
  linkValuesLeft_one:
    'Una conexión dice más de lo que aquí cabe en una conexión. Entra sin: {{names}}.',
  linkValuesLeft_other:
    '{{count}} conexiones dicen más de lo que aquí cabe en una conexión. Entran sin: {{names}}.',
  idRepeated_one:
    'Dos círculos de este archivo tienen el mismo identificador, “{{id}}”. El segundo recibió uno nuevo; revise sus conexiones.',
  idRepeated_other:
    '{{count}} círculos de este archivo tienen un identificador que otro también tiene, como “{{id}}”. Recibieron uno nuevo; revise sus conexiones.',
  extrasIgnored: 'Lo que no tiene lugar en un mapa se deja fuera: {{names}}.',
  partsIgnored_one: 'Una parte de este archivo no se pudo leer y se deja fuera.',
  partsIgnored_other: '{{count}} partes de este archivo no se pudieron leer y se dejan fuera.',
  linesIgnored_one:
    'Una línea debajo de la raya no nombra círculos de este archivo y se deja fuera: “{{start}}”.',
  linesIgnored_other:
    '{{count}} líneas debajo de la raya no nombran círculos de este archivo y se dejan fuera, como “{{start}}”.',
  unsound_one: '{{count}} cosa de este archivo no encaja con el resto. Se conservó como está.',
  unsound_other:
    '{{count}} cosas de este archivo no encajan con el resto. Se conservaron como están.',
};

const remark: Sentences<(typeof english)['remark']> = {
  nameShortened:
    'Línea {{line}}: el nombre tiene {{count}} caracteres; caben como máximo {{limit}}. Se acorta, y el nombre completo queda en las notas.',
  themeShortened:
    'Línea {{line}}: el tema tiene {{count}} caracteres; caben como máximo {{limit}}. Se acorta, y el texto completo queda en las notas.',
  kindUnknown:
    'Línea {{line}}: “{{value}}” pasa a ser el tipo “otro”; la palabra queda como “{{column}}”.',
  statusUnknown: 'Línea {{line}}: “{{value}}” no es un estado; la palabra queda como “{{column}}”.',
  wordUnknown: 'Línea {{line}}: “{{value}}” no se conoce aquí; la palabra queda como “{{column}}”.',
  valueUnreadable:
    'Línea {{line}}, “{{column}}”: “{{value}}” no corresponde a la columna y queda en las notas.',
  valueJoined:
    'Línea {{line}}, “{{column}}”: “{{value}}” no coincide con la línea con la que se une y queda en las notas.',
};

const link: Sentences<typeof english.link> = {
  endLeftOut: 'De “{{from}}” a “{{to}}”: la línea {{line}} se dejó fuera.',
  sameEnds: '“{{from}}” está conectado consigo mismo (línea {{line}}).',
};

export const importing: Sentences<typeof english> = {
  columns: {
    firstLineIsData: 'La primera línea son datos',
  },
  target: {
    name: 'Nombre del aliado',
    theme: 'Tema',
    kind: 'Tipo de aliado',
    status: 'Estado',
    notes: 'Notas',
    contacts: 'Contacto',
    email: 'Correo del contacto',
    phone: 'Teléfono del contacto',
    owners: 'Nuestro contacto',
    nextContact: 'Próximo contacto',
    nextContactDayFirst: 'Próximo contacto (día primero: 14/5/2026)',
    gives: 'Da',
    gets: 'Recibe',
    sector: 'Sector',
    url: 'Sitio web',
    role: 'Función',
    stages: 'Etapas',
    level: 'Nivel',
    functions: 'Funciones',
    studentSeat: 'Lugar para estudiantes',
    id: 'Identificador de origen',
    skip: 'Dejar fuera',
  },
  notes: {
    title: 'Notas con otras palabras',
    text: 'La nota de su mapa y la del archivo son distintas. Lo que elija se deshace junto con lo demás.',
    all: 'Para todas',
    of: 'La nota de {{name}}',
    file: 'Tomar la del archivo',
    map: 'Conservar la del mapa',
    both: 'Conservar ambas',
  },
  dayOpen: 'Aquí el día y el mes podrían ser cualquiera de los dos: revíselo.',
  nearWhich: '¿Cuál de estos es {{name}}?',
  nearNumber: '{{number}}: {{partner}}',
  nearNone: 'Ninguno de ellos',
  keepAll: 'Conservar todos aparte',
  joinAll: 'Todos son uno',
  joinSome: 'O marque las líneas que son un mismo aliado:',
  whichAreOne: 'Líneas que son un mismo {{name}}',
  confidence: {
    sure: 'Claro por su nombre',
    likely: 'Probable',
    guess: 'Una suposición: revísela',
  },
  problem: importProblem,
  row,
  link,
  notice,
  remark,
};

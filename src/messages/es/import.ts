import type { Sentences } from '../catalogue';
import type { importing as english } from '../en/import';

const problem: Sentences<(typeof english)['problem']> = {
  empty: 'Este archivo está vacío. Revise si eligió el correcto.',
  tooLarge:
    'Este archivo tiene {{size}} MB; se pueden leer como máximo {{limit}} MB. Divídalo en archivos más pequeños o quite las columnas que el mapa no necesita.',
  tooManyRows: 'Este archivo tiene más de {{limit}} líneas. Divídalo en archivos más pequeños.',
  tooManyPartners:
    'El mapa tendría {{count}} aliados; caben como máximo {{limit}}. Importe menos líneas o empiece un segundo mapa.',
  picture:
    'Esto es una imagen, no una tabla de texto. Abra la tabla en su hoja de cálculo y guárdela como CSV.',
  pdf: 'Esto es un PDF, no una tabla de texto. Abra la tabla en su hoja de cálculo y guárdela como CSV.',
  zip: 'Esto es un archivo zip, no una tabla de texto. Descomprímalo primero y elija el archivo CSV que contiene.',
  workbook:
    'Esto es un libro de Excel, no una tabla de texto. Devuélvale su terminación .xlsx e impórtelo de nuevo.',
  workbookAsText:
    'Este libro está destruido: algún programa lo abrió como texto y lo guardó de nuevo (el primer byte perdido es el {{byte}}). No se puede reparar. Consiga el libro otra vez de donde vino.',
  workbookCut:
    'Este libro está dañado: falta la lista de sus hojas, al final del archivo. Quizá se cortó en el camino. Consiga el archivo otra vez, o ábralo en su hoja de cálculo y guárdelo como .xlsx.',
  workbookPart:
    'Este libro está dañado en su parte “{{part}}”. Ábralo en su hoja de cálculo, deje que lo repare, guárdelo como .xlsx e importe ese archivo.',
  workbookParts:
    'Este libro está hecho de más de {{limit}} partes. Copie la hoja que necesita en un libro nuevo e impórtelo.',
  workbookLarge:
    'Este libro ocupa más de {{limit}} MB al abrirse. Copie la hoja que necesita en un libro nuevo, o guarde esa hoja como CSV.',
  workbookUnsafe:
    'La parte “{{part}}” de este libro está hecha como ninguna hoja de cálculo la hace y podría causar daño. No se abrió. Guarde el libro otra vez en su hoja de cálculo.',
  workbookLocked:
    'Este libro está protegido con una contraseña. Ábralo en su hoja de cálculo, quite la contraseña, guárdelo como .xlsx e importe ese archivo.',
  workbookBinary:
    'Este es un libro binario de Excel (.xlsb). Ábralo en Excel, elija Archivo, Guardar como, Libro de Excel (.xlsx), e importe ese archivo.',
  workbookWide:
    'La hoja “{{sheet}}” tiene celdas demasiado lejos: {{cell}}. Borre lo que está muy a la derecha de la tabla, guarde e importe de nuevo.',
  kumuShape:
    'Esto parece un archivo de Kumu, pero “{{where}}” no es una lista en él. Exporte el proyecto de Kumu otra vez como JSON.',
  oldWorkbook:
    'Esto es un archivo antiguo de Excel o Word, no una tabla de texto. Ábralo en su programa, elija Archivo, Guardar como, CSV UTF-8, e importe ese archivo.',
  binary:
    'Esto no es una tabla de texto: contiene signos que ningún texto tiene. Abra la tabla en su hoja de cálculo y guárdela como CSV.',
  headerOnly:
    'Solo se encontró la línea {{line}} con los nombres de las columnas y nada debajo. Revise si también se guardaron las filas.',
  headerBroken:
    'La línea {{line}}, donde deberían estar los nombres de las columnas, abre unas comillas (") que nunca se cierran. Corrija esa línea e importe de nuevo.',
  quotesBroken:
    'Las comillas (") no coinciden en más de {{limit}} líneas; la primera es la línea {{line}}. Guarde la tabla otra vez como CSV en su hoja de cálculo.',
  students_one:
    'Esto parece una lista de estudiantes ({{count}} fila), así que se detuvo. No se guardó nada. Traiga cantidades de estudiantes, nunca nombres.',
  students_other:
    'Esto parece una lista de estudiantes ({{count}} filas), así que se detuvo. No se guardó nada. Traiga cantidades de estudiantes, nunca nombres.',
  noNameColumn:
    'Ninguna columna tiene los nombres de los aliados. Elija “Nombre del aliado” para una de las columnas.',
  xmlBroken:
    'Este archivo está dañado o cortado en la línea {{line}} y no se puede leer. Expórtelo otra vez desde el programa de donde viene.',
  doctype:
    'La línea {{line}} de este archivo tiene un DOCTYPE, que podría hacer daño, así que no se abrió. Exporte el archivo otra vez sin él o quítelo en un editor de texto.',
  otherFormat:
    'Lo que hay en este archivo no es lo que dice su nombre. Exporte el mapa otra vez desde el programa de donde viene y conserve la terminación del nombre.',
  nothingDrawn:
    'No se encontró ningún círculo en este archivo. Revise si eligió el correcto o expórtelo otra vez.',
  notJson:
    'Este archivo está dañado o incompleto y no se puede leer. Exporte el mapa otra vez o use un archivo anterior.',
  notOurs:
    'Este no es un archivo de Commonwheel. Elija un archivo que termine en .commonwheel.json o una tabla guardada como CSV.',
  forbiddenKey:
    'Este archivo contiene “{{key}}”, que ningún archivo de Commonwheel tiene y que podría hacer daño. No se abrió.',
  tooDeep: 'Este archivo tiene más niveles ({{limit}}) que cualquier mapa. No se abrió.',
  newer:
    'Este archivo se hizo con un Commonwheel más nuevo ({{version}}). Vuelva a cargar esta página con conexión para obtener la versión nueva y abra el archivo otra vez.',
  locked:
    'Este archivo está protegido con una contraseña. Elíjalo otra vez y escriba la contraseña.',
  lockedHere:
    'Este archivo está protegido con una contraseña. Esta página no puede abrirlo porque no se abrió por https. Abra Commonwheel en su dirección https y luego abra el archivo allí.',
  lockBroken: 'Este archivo protegido está dañado o incompleto. Pida el archivo otra vez.',
  wrongPassword: 'Esa no es la contraseña de este archivo.',
  packedBroken: 'Este archivo comprimido está dañado o incompleto. Pida el archivo otra vez.',
  packedTooLarge: 'Este archivo comprimido ocuparía más de {{limit}} MB. No se abrió.',
  backup: 'Esta es una copia de seguridad de varios mapas. Vaya a Todos los mapas y ábrala allí.',
  brokenMap:
    'Este archivo de Commonwheel no tiene ningún mapa que se pueda leer. Exporte el mapa otra vez o use un archivo anterior.',
  unreadable:
    'No se pudo leer el archivo. Quizá se movió o cambió desde que lo eligió. Elíjalo otra vez.',
  cancelled: 'Se detuvo la lectura. No se cambió nada.',
};

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
  confidence: {
    sure: 'Claro por su nombre',
    likely: 'Probable',
    guess: 'Una suposición: revísela',
  },
  problem,
  row,
  link,
  notice,
  remark,
};

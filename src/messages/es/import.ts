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
    'Esto es un libro de Excel, que todavía no se puede leer. Ábralo en su hoja de cálculo, elija Archivo, Guardar como, CSV UTF-8, e importe ese archivo.',
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
  notJson:
    'Este archivo está dañado o incompleto y no se puede leer. Exporte el mapa otra vez o use un archivo anterior.',
  notOurs:
    'Este no es un archivo de Commonwheel. Elija un archivo que termine en .commonwheel.json o una tabla guardada como CSV.',
  forbiddenKey:
    'Este archivo contiene “{{key}}”, que ningún archivo de Commonwheel tiene y que podría hacer daño. No se abrió.',
  tooDeep: 'Este archivo tiene más niveles ({{limit}}) que cualquier mapa. No se abrió.',
  newer:
    'Este archivo se hizo con un Commonwheel más nuevo ({{version}}). Vuelva a cargar esta página con conexión para obtener la versión nueva y abra el archivo otra vez.',
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
  manyThemes: 'Habría {{count}} temas nuevos. Si son demasiados, elija otra columna como tema.',
  changedOutside:
    'Este archivo se cambió fuera de Commonwheel después de exportarlo. Se puede abrir; revíselo después.',
  setAside: 'La entrada {{row}} de este archivo está dañada y se dejó fuera ({{path}}).',
  looseEnd:
    'Algo en este archivo lleva a un círculo o una persona que el archivo no tiene ({{to}}). Se conservó.',
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
  valueUnreadable:
    'Línea {{line}}, “{{column}}”: “{{value}}” no corresponde a la columna y queda en las notas.',
  valueJoined:
    'Línea {{line}}, “{{column}}”: “{{value}}” no coincide con la línea con la que se une y queda en las notas.',
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
  notice,
  remark,
};

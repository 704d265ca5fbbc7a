import type { Sentences } from '../catalogue';
import type { importProblem as english } from '../en/importProblem';

/** Por qué no se toma un archivo entero: qué, dónde y cómo arreglarlo. */
export const importProblem: Sentences<typeof english> = {
  empty: 'Este archivo está vacío. Revise si eligió el correcto.',
  tooLarge:
    'Este archivo tiene {{size}} MB; se pueden leer como máximo {{limit}} MB. Divídalo en archivos más pequeños o quite las columnas que el mapa no necesita.',
  tooManyRows: 'Este archivo tiene más de {{limit}} líneas. Divídalo en archivos más pequeños.',
  tooManyPartners:
    'El mapa tendría {{count}} aliados; caben como máximo {{limit}}. Importe menos líneas o empiece un segundo mapa.',
  picture:
    'Esto es una imagen, no una tabla de texto. Abra la tabla en su hoja de cálculo y guárdela como CSV.',
  pdf: 'Esto es un PDF, no una tabla de texto. Abra la tabla en su hoja de cálculo y guárdela como CSV.',
  zip: 'Este archivo zip no contiene una sola tabla, ni las dos tablas de un mapa, que se puedan leer. Descomprímalo primero y elija los archivos que necesita.',
  zipUnsafe:
    'El archivo «{{part}}» de este zip está empaquetado como no lo hace ningún programa habitual y podría causar daño. No se abrió. Descomprímalo usted y elija la tabla.',
  workbook:
    'Esto es un libro de Excel, no una tabla de texto. Devuélvale su terminación .xlsx e impórtelo de nuevo.',
  workbookAsText:
    'Este libro está destruido: algún programa lo abrió como texto y lo guardó de nuevo. No se puede reparar. Consiga el libro otra vez de donde vino.',
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
  noSet:
    'Este no es un conjunto de indicadores, o está dañado. Pida otra vez el archivo: termina en .measures.json.',
  setAlone:
    'Este es un conjunto de indicadores. Tráigalo solo con Importar: verá cada indicador antes de que entre.',
  setEmpty: 'En este conjunto no hay ningún indicador que se pueda leer. Pida otra vez el archivo.',
  brokenMap:
    'Este archivo de Commonwheel no tiene ningún mapa que se pueda leer. Exporte el mapa otra vez o use un archivo anterior.',
  unreadable:
    'No se pudo leer el archivo. Quizá se movió o cambió desde que lo eligió. Elíjalo otra vez.',
  cancelled: 'Se detuvo la lectura. No se cambió nada.',
};

import type { Sentences } from '../catalogue';
import type { refusal as english } from '../en/refusal';

export const refusal: Sentences<typeof english> = {
  nameEmpty: 'Primero escriba un nombre.',
  nameTooLong:
    'Este nombre tiene {{count}} caracteres; caben como máximo {{limit}}. Ponga el resto en las notas.',
  notesTooLong: 'Estas notas tienen {{count}} caracteres; caben como máximo {{limit}}.',
  sentenceTooLong: 'Esta frase tiene {{count}} caracteres; caben como máximo {{limit}}.',
  valueTooLong: 'Este texto tiene {{count}} caracteres; caben como máximo {{limit}}.',
  notThere: 'Eso ya no está en el mapa. Quizá se eliminó en otra ventana.',
  centerStays: 'El centro no se puede eliminar. Puede cambiarle el nombre.',
  hasCenter: 'Este mapa ya tiene un centro.',
  notATheme: 'Eso no es un tema.',
  notAPartner: '{{name}} no es un aliado.',
  sameEnds: 'Una conexión necesita dos círculos distintos.',
  alreadyConnected: '{{from}} y {{to}} ya están conectados.',
  loopOfThemes: '{{name}} no puede estar debajo de sí mismo.',
  nothingSelected: 'Primero elija un círculo.',
  notSound: 'Eso dañaría el mapa, así que no se cambió nada.',
  nothingToDo: 'No hay nada que cambiar.',
  noteEmpty: 'Primero escriba la nota.',
  frozen: 'El mapa está congelado; no se movió nada.',
  alreadyTied: 'Esta persona ya está en la lista.',
  alreadyListed: 'Eso ya está en la lista.',
  notADay: '“{{text}}” no es una fecha con la forma 2026-05-03.',
  fieldThere: 'Ya hay un campo con este nombre. Elija otro nombre.',
  notACount: 'Escriba un número entero desde 0, por ejemplo 22.',
  notANumber: 'Escriba un número desde 0, por ejemplo 1,5.',
  endsBefore: 'El último día no puede ser anterior al primero.',
  lastStage: 'Tiene que quedar una etapa. Puede cambiarle el nombre.',
  lineMakesTheme:
    'Una línea que empieza con # crea un tema, y este es un aliado. Para conservar el signo, escriba \\# en su lugar.',
  shownUnderRole:
    'La sala ve a esta persona por su función. Deje de mostrar en una sala para cambiar el nombre.',
  settingUnfit: 'La distribución no tiene ese ajuste.',
  denominatorMissing:
    '{{measure}} es un porcentaje: diga primero de qué es parte, en «De un total de».',
  rateUnsaid: '{{measure}} es una tasa: diga «De», y por cuántos se informa, en «Por cada».',
  rateBaseUnsaid: 'Escriba por cada cuántos se dice la tasa, como 100 o 1,000.',
  codeThere: 'Ya hay un indicador con el código {{code}}.',
  periodGone: 'Ese periodo ya no está. Quizá se eliminó en otra ventana.',
  periodThere: '{{period}} ya está.',
  periodUnknown: '{{partner}}, {{measure}}: ese periodo aún no existe. Añada primero el periodo.',
  measureGone: 'Este indicador ya no está. Quizá se eliminó en otra ventana.',
  unitGone: '{{measure}}: no hay tal aliado, programa o sede.',
  ownedByPartners:
    '{{measure}} trata de lo que hacen los aliados, así que cada valor es de un aliado. Solo un indicador sobre todas las personas de aquí puede tener un valor sobre todas.',
  groupGone: 'Este grupo ya no está. Quizá se eliminó en otra ventana.',
  versionAsked:
    '{{measure}} ya tiene valores. Diga qué cambió, o que los valores anteriores aún se pueden comparar.',
  versionUnsaid: 'Diga qué cambió, para que nadie compare lo que no se puede comparar.',
  notNumeric: 'Escriba un número, como 42 o 1,5.',
  outOfRange: 'Escriba un número de {{low}} a {{high}}.',
  goalBefore:
    'El periodo de la meta no puede ser anterior al periodo inicial. Cambie primero el otro.',
  negativeValue: '{{partner}}, {{period}}: {{measure}} no puede ser menos de 0.',
  percentOver: '{{partner}}, {{period}}: un porcentaje no puede pasar de 100.',
  partOverWhole: '{{partner}}, {{period}}: la parte no puede ser mayor que el total.',
};

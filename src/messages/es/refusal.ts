import type { Sentences } from '../catalogue';
import type { refusal as english } from '../en/refusal';

export const refusal: Sentences<typeof english> = {
  nameEmpty: 'Primero escriba un nombre.',
  nameTooLong:
    'Este nombre tiene {{count}} caracteres; caben como máximo {{limit}}. Ponga el resto en las notas.',
  notesTooLong: 'Estas notas tienen {{count}} caracteres; caben como máximo {{limit}}.',
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
};

import type { Sentences } from '../catalogue';
import type { canvas as english } from '../en/canvas';

/** Puntero, teclas y portapapeles en el mapa. */
export const canvas: Sentences<typeof english> = {
  action: {
    select: 'Seleccionar',
    hand: 'Mover el papel',
    copy: 'Copiar',
    cut: 'Cortar',
    paste: 'Pegar',
    pasteHere: 'Pegar aquí',
    duplicate: 'Duplicar',
    selectAll: 'Seleccionar todo',
    fitChosen: 'Ajustar a lo seleccionado',
    fullSize: 'Tamaño completo',
    details: 'Abrir los detalles',
    editConnection: 'Editar la conexión',
    turn: 'Dar la vuelta',
    addToSelection: 'Añadir a lo que estaba seleccionado',
    selectPartners: 'Seleccionar sus aliados',
  },
  many: {
    moveTo: 'Mover {{count}} al tema',
    alsoIn: 'Poner {{count}} también en',
    pin: 'Fijar {{count}}',
    unpin: 'Soltar {{count}}',
    duplicate: 'Duplicar {{count}}',
    copy: 'Copiar {{count}}',
    cut: 'Cortar {{count}}',
    delete: 'Eliminar {{count}}',
    status: 'Estado de {{count}}',
  },
  selected_one: '{{count}} círculo seleccionado.',
  selected_other: '{{count}} círculos seleccionados.',
  copied_one: '{{count}} círculo copiado.',
  copied_other: '{{count}} círculos copiados.',
  nothingCopied: 'No hay nada copiado de un mapa. Para pegar de otro programa, pulse {{keys}}.',
  newEnd: 'Conectar {{name}} con un aliado nuevo',
  back: 'De vuelta en {{name}}.',
  noWayBack: 'No hay ningún paso al que volver.',
  wheel: {
    offer: 'La rueda mueve el papel. ¿Prefiere que acerque y aleje?',
    zoom: 'Usar la rueda para acercar',
  },
  settings: {
    arrowKeys: 'Flechas en el mapa',
    arrows: {
      auto: 'Orden de lectura, y lo más cercano después de señalar',
      reading: 'Orden de lectura',
      nearest: 'Lo más cercano en el mapa',
    },
    wheel: 'Rueda del ratón',
    wheels: { auto: 'Preguntar una vez', pan: 'Mover el papel', zoom: 'Acercar y alejar' },
  },
};

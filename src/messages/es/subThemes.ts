import type { Sentences } from '../catalogue';
import type { subThemes as english } from '../en/subThemes';

export const subThemes: Sentences<typeof english> = {
  add: 'Nuevo subtema',
  putUnder: 'Poner debajo de…',
  ownTheme: 'Convertirlo en un tema propio',
  chooseTheme: 'Primero elija un tema. El subtema nuevo va debajo de él.',
};

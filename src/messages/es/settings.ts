import type { Sentences } from '../catalogue';
import type { settings as english } from '../en/settings';

export const settings: Sentences<typeof english> = {
  title: 'Ajustes',
  language: 'Idioma',
  languages: { en: 'English', es: 'Español' },
  look: 'Colores',
  looks: {
    system: 'Como este equipo',
    light: 'Claro',
    dark: 'Oscuro',
    contrast: 'Alto contraste',
  },
  letterKeys: 'Teclas de una sola letra',
  letterKeysHint: 'En el mapa, A añade un aliado, T un tema, y así sucesivamente.',
  sharedComputer: 'Este equipo es compartido o se borra',
  sharedComputerHint: 'Le recuerda guardar sus mapas como archivos antes de irse.',
};

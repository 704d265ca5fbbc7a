import type { Sentences } from '../catalogue';
import type { share as en } from '../en/share';

/** Ways out of a map: files and paper. */
export const share: Sentences<typeof en> = {
  print: 'Imprimir el mapa',
  downloaded: '{{file}} está en sus descargas.',
  onlyHere: 'Este mapa está solo en este navegador.',
};

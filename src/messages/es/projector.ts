import type { Sentences } from '../catalogue';
import type { projector as en } from '../en/projector';

/** Mostrar el mapa en una sala. */
export const projector: Sentences<typeof en> = {
  action: 'Mostrar en una sala',
  leave: 'Dejar de mostrar en una sala',
  sign: 'Se muestra en una sala',
  rule: 'solo lo que pueden ver los aliados',
  on: 'Se muestra en una sala. En la pantalla solo está lo que pueden ver los aliados.',
  off: 'Ya no se muestra en una sala. Todo vuelve a estar en la pantalla.',
  darkRoom: 'Sala oscura',
  lightRoom: 'Sala con luz',
  something: 'algo',
  change: 'un cambio',
  skipped: 'Una parte quedó como estaba, porque se cambió en otra ventana desde entonces.',
  refused: 'Eso no se puede hacer.',
};

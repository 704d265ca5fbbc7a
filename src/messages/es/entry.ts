import type { Sentences } from '../catalogue';
import type { entry as english } from '../en/entry';

export const entry: Sentences<typeof english> = {
  label: 'Añadir al mapa',
  center: 'Su proyecto, por ejemplo Viernes flexible',
  theme: 'Un tema, por ejemplo Mentores',
  partner: 'Un aliado, o # y un tema',
  enter: 'Añadir',
  to: 'Los próximos aliados van a {{theme}}.',
};

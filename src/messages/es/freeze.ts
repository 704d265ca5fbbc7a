import type { Sentences } from '../catalogue';
import type { freeze as english } from '../en/freeze';

export const freeze: Sentences<typeof english> = {
  freeze: 'Congelar el mapa',
  unfreeze: 'Descongelar',
  unfreezeMap: 'Descongelar el mapa',
  sign: 'Congelado',
};

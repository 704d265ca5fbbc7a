import type { Sentences } from '../catalogue';
import type { exporting as english } from '../en/export';

export const exporting: Sentences<typeof english> = {
  format: {
    native: 'Archivo de Commonwheel (JSON)',
  },
};

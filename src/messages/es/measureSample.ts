import type { Sentences } from '../catalogue';
import type { measureSample as english } from '../en/measureSample';

/** Words of the sample initiative; its figures are illustrative. */
export const measureSample: Sentences<typeof english> = {
  center: 'Iniciativa de ejemplo',
  theme: 'Aprendizaje en el trabajo',
  partner: 'P{{number}}',
  dimension: 'Idioma',
  small: 'Estudiantes que aprenden inglés',
  others: 'Los demás estudiantes',
  source: 'Ilustrativo: estas cifras son inventadas',
  correction: 'Una visita se contó dos veces',
  version: 'Ahora un aliado cuenta como que vuelve solo cuando la próxima visita tiene fecha',
};

import type { Sentences } from '../catalogue';
import type { defineVersion as english } from '../en/defineVersion';

/** Empezar a mano una versión de una definición. */
export const defineVersion: Sentences<typeof english> = {
  now: 'Ahora vale la versión {{version}}.',
  open: 'Empezar una versión nueva…',
  title: 'Empezar la versión {{version}}',
  text: 'Desde ahora {{measure}} cuenta otra cosa, o de otra manera. Los valores que tiene quedan bajo la versión con la que se contaron: nunca se suman unos con otros.',
};

import type { MessageKey } from '../../messages/en';

/** Names of the theme colors with their signs, by color index. */
export const colorNames: readonly MessageKey[] = [
  'outline.colors.blue',
  'outline.colors.amber',
  'outline.colors.forest',
  'outline.colors.plum',
  'outline.colors.bronze',
  'outline.colors.iris',
  'outline.colors.crimson',
  'outline.colors.teal',
  'outline.colors.umber',
  'outline.colors.violet',
  'outline.colors.sage',
  'outline.colors.slate',
];

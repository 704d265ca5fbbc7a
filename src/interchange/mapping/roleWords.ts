import type { PlainRole } from '../plain/plainMap';
import { headerKey } from './headerKey';

/** Types that say where on a map of ours a circle stands, English and Spanish. */
const words: Readonly<Record<string, PlainRole>> = {
  theme: 'theme',
  themes: 'theme',
  tema: 'theme',
  temas: 'theme',
  'sub theme': 'theme',
  subtheme: 'theme',
  subtema: 'theme',
  center: 'center',
  centre: 'center',
  centro: 'center',
  partner: 'partner',
  aliado: 'partner',
};

/** What a type says a circle is; null when it says nothing of it. */
export const kindWordRole = (type: string): PlainRole | null => words[headerKey(type)] ?? null;

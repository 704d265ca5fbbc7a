import type { Colors } from './colors';
import { families } from './type';

const named = (name: string): string =>
  `--${name.replace(/[A-Z0-9]/g, (sign) => `-${sign.toLowerCase()}`)}`;

const numbers = (colors: Colors): Record<string, string> => ({
  '--tint': String(colors.tint),
  '--edge': String(colors.edge),
  '--stroke': `${colors.stroke}px`,
});

/** One look as CSS custom properties: `--bg`, `--ink-2`, `--ok-text`, `--theme-0` …, `--font-title`. */
export const variablesOf = (colors: Colors): Readonly<Record<string, string>> => {
  const plain = Object.entries(colors).filter(([, value]) => typeof value === 'string');
  return {
    ...Object.fromEntries(plain.map(([name, value]) => [named(name), value as string])),
    ...Object.fromEntries(colors.themes.map((color, at) => [`--theme-${at}`, color])),
    ...numbers(colors),
    '--font-title': families.title,
    '--font-text': families.text,
  };
};

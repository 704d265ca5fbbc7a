/** A number as a program writes it; null for anything that is none. */
export const exactFrom = (text: string | undefined): number | null => {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
};

const twoDigits = (channel: number): string =>
  Math.max(0, Math.min(255, Math.round(channel)))
    .toString(16)
    .padStart(2, '0');

/** Three channels from 0 to 255 as `#rrggbb`; null when one is missing. */
export const hexFrom = (channels: readonly (number | null)[]): string | null => {
  const there = channels.filter((channel) => channel !== null);
  return there.length === 3 ? `#${there.map(twoDigits).join('')}` : null;
};

/** A color as a file writes it (`#rgb`, `#rrggbb`, with or without opacity) as `#rrggbb`. */
export const colorFrom = (text: string | undefined): string | null => {
  const hex = /^#([\da-f]{3}|[\da-f]{6})(?:[\da-f]{1,2})?$/i.exec(text?.trim() ?? '')?.[1];
  if (!hex) return null;
  const long = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return `#${long.toLowerCase()}`;
};

/** The three channels of `#rrggbb`. */
export const channelsOf = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

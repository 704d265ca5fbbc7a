/** Advance widths of printable ASCII in hundredths of the font size, from space on: Source Sans 3 500, then Figtree 650. */
const text = [
  20, 30, 45, 50, 50, 83, 62, 26, 31, 31, 43, 50, 26, 32, 26, 35, 50, 50, 50, 50, 50, 50, 50, 50,
  50, 50, 26, 26, 50, 50, 50, 43, 86, 55, 59, 57, 62, 53, 50, 62, 66, 27, 49, 59, 49, 74, 65, 67,
  57, 67, 58, 54, 54, 65, 53, 79, 53, 49, 54, 31, 35, 31, 50, 50, 55, 51, 56, 46, 56, 50, 30, 51,
  55, 25, 25, 51, 26, 84, 55, 55, 56, 56, 36, 42, 35, 55, 48, 73, 46, 48, 43, 31, 25, 31, 50,
];
const titles = [
  24, 31, 39, 63, 56, 81, 65, 24, 38, 38, 49, 63, 25, 41, 24, 42, 65, 42, 57, 55, 63, 58, 58, 55,
  61, 58, 29, 30, 63, 63, 63, 51, 99, 71, 61, 72, 70, 59, 55, 75, 75, 28, 54, 65, 53, 85, 77, 78,
  60, 79, 64, 61, 58, 70, 72, 98, 67, 64, 63, 34, 42, 34, 57, 43, 25, 53, 59, 54, 59, 55, 39, 60,
  57, 26, 29, 53, 24, 87, 57, 58, 60, 59, 37, 47, 40, 57, 55, 82, 52, 57, 48, 39, 26, 39, 65,
];

const accents = /\p{M}|\p{Cf}/u;
const wide =
  /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;

const widthOfLetter = (letter: string, table: readonly number[]): number => {
  const known = table[(letter.codePointAt(0) ?? 0) - 32];
  if (known !== undefined) return known;
  if (accents.test(letter)) return 0;
  return wide.test(letter) ? 120 : 58;
};

/**
 * About how wide a text stands, in px: the same on every device, so that a circle's size never
 * depends on which fonts have loaded.
 */
export const widthByTable = (words: string, size: number, weight: number): number => {
  const table = weight >= 600 ? titles : text;
  let sum = 0;
  for (const letter of words) sum += widthOfLetter(letter, table);
  return (sum * size) / 100;
};

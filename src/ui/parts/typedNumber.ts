/** A number as people type it, with a point or a comma; null for an empty text, NaN for any other. */
export const typedNumber = (text: string): number | null => {
  const plain = text.trim().replace(',', '.');
  return plain ? Number(plain) : null;
};

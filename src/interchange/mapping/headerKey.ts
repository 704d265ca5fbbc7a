/** A header as it is compared: words in small letters, without accents and signs; `AssetType` is two words. */
export const headerKey = (header: string): string =>
  header
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Tables with the same headers in the same order share a signature; a mapping is remembered by it. */
export const signatureOf = (headers: readonly string[]): string => headers.map(headerKey).join('|');

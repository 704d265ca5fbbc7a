const safe = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address a text may lead to: web, mail or phone; null for everything else, which stays text. */
export const safeLink = (text: string): string | null => {
  const address = text.trim();
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && safe.has(url.protocol) ? url.href : null;
};

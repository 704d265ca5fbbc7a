/** One slice of a font of this page: the signs it holds, and where its file is. */
export interface FontSlice {
  readonly family: string;
  readonly weight: string;
  /** As CSS writes it: `U+0000-00FF, U+0131`. */
  readonly range: string;
  readonly url: string;
}

const unquoted = (text: string): string => text.replace(/^["']|["']$/g, '');

const urlIn = (source: string): string => /url\(["']?([^"')]+)["']?\)/.exec(source)?.[1] ?? '';

const faces = (sheet: CSSStyleSheet): readonly CSSFontFaceRule[] => {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    return [];
  }
};

/** All slices of fonts that the page has loaded or could load. */
export const slicesOf = (page: Document): readonly FontSlice[] =>
  [...page.styleSheets].flatMap((sheet) =>
    faces(sheet).flatMap(({ style }) => {
      const url = urlIn(style.getPropertyValue('src'));
      if (!url) return [];
      return {
        family: unquoted(style.getPropertyValue('font-family')),
        weight: style.getPropertyValue('font-weight') || 'normal',
        range: style.getPropertyValue('unicode-range'),
        url: new URL(url, sheet.href ?? page.baseURI).href,
      };
    }),
  );

const spanOf = (part: string): readonly [number, number] | null => {
  const [, from = '', to = from] = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i.exec(part.trim()) ?? [];
  return from ? [Number.parseInt(from, 16), Number.parseInt(to, 16)] : null;
};

/** True when a slice holds one of the signs of a text. A slice without a range holds them all. */
export const isNeeded = ({ range }: Pick<FontSlice, 'range'>, text: string): boolean => {
  if (!range) return true;
  const spans = range.split(',').map(spanOf);
  const codes = new Set([...text].map((sign) => sign.codePointAt(0) ?? 0));
  return [...codes].some((code) =>
    spans.some((span) => span !== null && code >= span[0] && code <= span[1]),
  );
};

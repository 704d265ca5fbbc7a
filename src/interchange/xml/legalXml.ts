const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** The text without the characters that XML 1.0 cannot hold at all. */
export const legalXml = (text: string): string => text.replace(illegal, '');

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as the value of an attribute between double quotes; line breaks and tabs survive. */
export const xmlAttribute = (text: string): string =>
  legalXml(text).replace(/[&<>"\t\n\r]/g, (sign) => references[sign] ?? sign);

/** A text as the content of an element. */
export const xmlContent = (text: string): string =>
  legalXml(text).replace(/[&<>\r]/g, (sign) => references[sign] ?? sign);

/** ` name="value"` for each attribute that has a value. */
export const xmlAttributes = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlAttribute(value)}"`))
    .join('');

import { base64Of } from '../../interchange/native/base64';
import { type FontSlice, isNeeded, slicesOf } from './fontSlices';

/** Gets a file of the app; a test hands in its own. */
export type Fetch = (url: string) => Promise<Uint8Array>;

const fetched: Fetch = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`no font at ${url}`);
  return new Uint8Array(await answer.arrayBuffer());
};

const face = async ({ family, weight, range, url }: FontSlice, get: Fetch): Promise<string> => {
  const data = base64Of(await get(url));
  return (
    `@font-face{font-family:"${family}";font-weight:${weight};` +
    `${range ? `unicode-range:${range};` : ''}` +
    `src:url(data:font/woff2;base64,${data}) format("woff2")}`
  );
};

const textIn = (svg: string): string => svg.replace(/<[^>]*>/g, '');

/**
 * A picture that brings the slices of the fonts that its text needs, so that it looks the same
 * everywhere. A slice that cannot be had is left out: the text is there all the same.
 */
export const withFonts = async (
  svg: string,
  page: Document = document,
  get: Fetch = fetched,
): Promise<string> => {
  const text = textIn(svg);
  const wanted = slicesOf(page).filter(
    (slice) => svg.includes(slice.family) && isNeeded(slice, text),
  );
  const rules = await Promise.all(wanted.map((slice) => face(slice, get).catch(() => '')));
  const style = rules.join('');
  return style
    ? svg.replace(/^(<svg[^>]*>\n?)/, (open) => `${open}  <style>${style}</style>\n`)
    : svg;
};

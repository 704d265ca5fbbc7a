import { describe, expect, it } from 'vitest';
import { seenBy } from '../../../src/domain/seen';
import { isNeeded } from '../../../src/ui/share/fontSlices';
import { withFonts } from '../../../src/ui/share/fontsIn';
import { pictureOf } from '../../../src/ui/share/picture';
import { formatOf } from '../../../src/ui/shell/format';
import { wordsOf } from '../../../src/ui/shell/words';
import { measure } from '../../support/measure';
import { mineMap, mineTexts } from '../../support/mineMap';

const words = wordsOf('en');

const pictureFor = (audience: 'partners' | 'public', isClear = false) =>
  pictureOf(
    seenBy(mineMap(), { audience, unnamed: 'A person' }),
    'Flex Friday',
    words,
    measure,
    formatOf('en'),
    {
      paper: { width: 1280, height: 720 },
      isClear,
    },
  );

describe('a picture for others', () => {
  it.each(['partners', 'public'] as const)(
    'AUDIENCE holds nothing that is only mine, for %s',
    (audience) => {
      const svg = pictureFor(audience);
      expect(mineTexts.filter((secret) => svg.includes(secret))).toEqual([]);
      expect(svg).toContain('Acme Fab');
    },
  );

  it('has a ground of its own unless it is left out', () => {
    const ground = /<rect [^>]*width="\d{4}/;
    expect(pictureFor('public')).toMatch(ground);
    expect(pictureFor('public', true)).not.toMatch(ground);
  });

  it('has no blank between the lines of a name, which would push the first aside', () => {
    expect(pictureFor('public')).not.toMatch(/<\/tspan>\s+<tspan/);
  });
});

interface Face {
  readonly family: string;
  readonly range: string;
  readonly url: string;
}

describe('the fonts of a picture', () => {
  const page = (faces: readonly Face[]): Document => {
    const rule = ({ family, range, url }: Face): CSSFontFaceRule => {
      const values: Readonly<Record<string, string>> = {
        'font-family': `"${family}"`,
        'font-weight': '200 900',
        'unicode-range': range,
        src: `url("${url}") format("woff2")`,
      };
      const style = { getPropertyValue: (name: string) => values[name] ?? '' };
      return Object.create(CSSFontFaceRule.prototype, { style: { value: style } });
    };
    const sheet = { href: 'https://maps.test/app.css', cssRules: faces.map(rule) };
    return { styleSheets: [sheet], baseURI: 'https://maps.test/' } as unknown as Document;
  };
  const latin = { family: 'Sans', range: 'U+0000-00FF, U+0131', url: '/latin.woff2' };
  const extended = { family: 'Sans', range: 'U+0100-02BA', url: '/extended.woff2' };

  it('are told by the signs a text has', () => {
    expect(isNeeded(latin, 'Jalapeño')).toBe(true);
    expect(isNeeded(extended, 'Jalapeño')).toBe(false);
    expect(isNeeded(extended, 'Łódź')).toBe(true);
    expect(isNeeded({ range: '' }, 'any')).toBe(true);
  });

  it('come along as far as they are needed, and one that is not to be had is left out', async () => {
    const asked: string[] = [];
    const get = async (url: string) => {
      asked.push(url);
      if (url.includes('other')) throw new Error('offline');
      return new Uint8Array([1, 2, 3]);
    };
    const other = { family: 'Other', range: '', url: '/other.woff2' };
    const unused = { family: 'Unused', range: '', url: '/unused.woff2' };
    const svg = '<svg a="1">\n<text font-family="Sans, Other">Acme</text>\n</svg>';
    const told = await withFonts(svg, page([latin, extended, other, unused]), get);
    expect(asked).toEqual(['https://maps.test/latin.woff2', 'https://maps.test/other.woff2']);
    expect(told).toContain('src:url(data:font/woff2;base64,AQID) format("woff2")');
    expect(told.match(/@font-face/g)).toHaveLength(1);
  });

  it('are no reason to fail: without any the picture is as it was', async () => {
    expect(await withFonts('<svg></svg>', page([]))).toBe('<svg></svg>');
  });
});

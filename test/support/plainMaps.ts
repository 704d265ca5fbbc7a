import fc from 'fast-check';
import { directions, type Point } from '../../src/domain/row';
import {
  type PlainElement,
  type PlainLink,
  type PlainMap,
  plainElement,
} from '../../src/interchange/plain/plainMap';

const awkward = [
  ...['=1+1', '-5', "'=x", '<a href="x">&amp;</a>', ']]>', "it's", 'a|b;c', '007', '1.50', 'true'],
  ...[
    '  padded ',
    'two\nlines',
    'tab\there',
    '- dash',
    '# sharp',
    'Trades: a, b',
    'A → B',
    '1. one',
  ],
  ...[
    'a_b*c*',
    'Key:: value',
    '<br>',
    'C:\\new',
    '@you ~warm !me',
    'Acme / Ana',
    '🌳 niño',
    '[x] y',
  ],
];

const isPlainSign = (text: string): boolean =>
  !/[\r\p{Cc}\p{Co}\p{Cs}\p{Cn}\u2028\u2029]/u.test(text.replace(/[\n\t]/g, ''));

/** Texts with all that may trip a format: signs of XML, CSV, Markdown, formulas, other scripts. */
export const plainText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(isPlainSign),
);

export const plainName = plainText.filter((text) => text.trim() !== '');

const columnNames = [
  'Status',
  'Role',
  'x',
  'Color',
  'Gives',
  'Größe',
  'role_',
  'A: b',
  'Kind',
  'toString',
];

const valuesOf = (columns: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc
    .tuple(...columns.map((name) => fc.tuple(fc.constant(name), fc.option(plainText))))
    .map((pairs) =>
      Object.fromEntries(
        pairs.filter((pair): pair is [string, string] => (pair[1] ?? '').trim() !== ''),
      ),
    );

const coordinate = fc.integer({ min: -4000, max: 4000 }).map((value) => value / 4 + 0);

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

const place: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate);

const bodies = (columns: readonly string[]) =>
  fc.record({
    id: plainName,
    label: plainName,
    type: fc.constantFrom('', 'company', 'Kind of "x"'),
    description: fc.oneof(fc.constant(''), plainName),
    values: valuesOf(columns),
    at: fc.option(place, { nil: null }),
    pinned: fc.boolean(),
    radius: fc.option(fc.integer({ min: 1, max: 90 }), { nil: null }),
    color: fc.option(color, { nil: null }),
    roll: fc.integer({ min: 0, max: 9 }),
    homes: fc.uniqueArray(fc.nat(20), { maxLength: 3 }),
  });

type Body = ReturnType<typeof bodies> extends fc.Arbitrary<infer One> ? One : never;

/** A center or none, themes with sub-themes, then partners in any of them. */
const placedInThemes = (all: readonly Body[], hasCenter: boolean): readonly PlainElement[] => {
  const roleOf = ({ roll }: Body, at: number): PlainElement['role'] => {
    if (at === 0 && hasCenter) return 'center';
    return roll < 4 ? 'theme' : 'partner';
  };
  const roles = all.map(roleOf);
  const themes = all.filter((_, at) => roles[at] === 'theme').map(({ id }) => id);
  return all.map(({ roll, homes, ...body }, at): PlainElement => {
    const role = roles[at] ?? null;
    const before = themes.slice(0, Math.max(0, themes.indexOf(body.id)));
    const from = role === 'theme' ? before : themes;
    const most = role === 'theme' ? 1 : 3;
    const under = from.length > 0 ? homes.map((home) => from[home % from.length] ?? '') : [];
    const isIn = role !== 'center' && roll % 3 !== 0;
    return {
      ...plainElement(body.id, body.label),
      ...body,
      role,
      under: isIn ? [...new Set(under)].slice(0, most) : [],
    };
  });
};

const linksAmong = (ids: readonly string[]): fc.Arbitrary<readonly PlainLink[]> =>
  fc.uniqueArray(
    fc.record({
      id: plainName,
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      type: fc.constantFrom('', 'theme', 'theme_', 'works with', 'a: b', '→ "x" & <y>'),
      direction: fc.constantFrom(...directions),
      values: fc
        .option(fc.integer({ min: 2, max: 50 }))
        .map(
          (weight): Record<string, string> => (weight === null ? {} : { Weight: String(weight) }),
        ),
    }),
    { maxLength: 8, selector: ({ id }) => id },
  );

/** Random maps as other programs know them. */
export const plainMaps: fc.Arbitrary<PlainMap> = fc
  .record({
    columns: fc.uniqueArray(fc.constantFrom(...columnNames), { maxLength: 4 }),
    hasCenter: fc.boolean(),
  })
  .chain(({ columns, hasCenter }) =>
    fc
      .uniqueArray(bodies(columns), { minLength: 1, maxLength: 9, selector: ({ id }) => id })
      .map((all) => placedInThemes(all, hasCenter))
      .chain((elements) =>
        linksAmong(elements.map(({ id }) => id)).map((links): PlainMap => {
          const center = elements.find(({ role }) => role === 'center');
          const isWeighted = links.some(({ values }) => values.Weight);
          return {
            title: center?.label ?? '',
            columns,
            linkColumns: isWeighted ? ['Weight'] : [],
            elements,
            links,
            notices: [],
          };
        }),
      ),
  );

/** Those whose ids other people's parsers survive: with `__proto__` as one they spoil every object of the process. */
export const plainMapsForOthers = plainMaps.filter(({ elements, links }) =>
  [...elements, ...links].every(({ id }) => id !== '__proto__'),
);

/** A map of many circles, to see how long a format takes. */
export const largePlain = (count: number): PlainMap => ({
  title: 'Large',
  columns: ['Status', 'Sector'],
  linkColumns: [],
  elements: Array.from({ length: count }, (_, at) => ({
    ...plainElement(`e${at}`, `Circle ${at}`),
    role: at === 0 ? 'center' : at <= 50 ? 'theme' : 'partner',
    under: at > 50 ? [`e${(at % 50) + 1}`] : [],
    description: 'Some words about it, as people write them.',
    values: { Status: 'existing', Sector: `Sector ${at % 7}` },
    at: [at % 100, Math.floor(at / 100)],
    radius: 20,
    color: '#336699',
  })),
  links: Array.from({ length: count }, (_, at) => ({
    id: `l${at}`,
    from: `e${at}`,
    to: `e${(at * 7) % count}`,
    type: 'works with',
    direction: 'none',
    values: {},
  })),
  notices: [],
});

/** The value of a result that must be one. */
export const unwrapped = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

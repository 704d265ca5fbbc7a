import fc from 'fast-check';
import { oneLine } from '../../src/domain/name';
import { directions } from '../../src/domain/row';
import {
  type PlainElement,
  type PlainLink,
  type PlainMap,
  plainElement,
} from '../../src/interchange/plain/plainMap';

/** Texts as people type them into cells, with signs that formats trip over. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('=1+1', "'=1", '+49 30', '-5', '@x', 'a, b; "c"', 'two\nlines', '007', '1.50'),
    fc.constantFrom('12', '0.25', 'one|two', '0.002654588795221194', '<b>&amp;', 'TRUE', '45%'),
  )
  .map((value) =>
    value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) => (sign === '\n' ? sign : '')),
  )
  .map((value) => value.trim())
  .filter((value) => !/_x[0-9a-f]{4}_/iu.test(value));

const label = text.map(oneLine).filter((value) => value !== '' && !value.includes('|'));
const word = fc.constantFrom('company', 'State', 'after school', '', 'Person', 'other');

const columns = ['Region', 'Tags', 'URL', '2014 Population', 'E-mail'];
const linkColumns = ['Label', 'Strength'];

const valuesOf = (names: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...names), text), { maxLength: names.length })
    .map((pairs) => Object.fromEntries(pairs.filter(([, value]) => value !== '')));

const partner = (ids: readonly string[], themes: readonly string[], at: number) =>
  fc
    .record({ label, type: word, description: text, values: valuesOf(columns) })
    .chain((told) =>
      fc
        .subarray([...themes])
        .map((under): PlainElement => ({ ...plainElement(ids[at] ?? '', ''), ...told, under })),
    );

const theme = (id: string, above: readonly string[]) =>
  fc
    .record({ label, description: text })
    .map(
      (told): PlainElement => ({ ...plainElement(id, ''), ...told, role: 'theme', under: above }),
    );

const linkBetween = (ids: readonly string[], at: number) =>
  fc
    .record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      type: fc.constantFrom('', 'gives', 'works with', 'theme'),
      direction: fc.constantFrom(...directions),
      values: valuesOf(linkColumns),
    })
    .map((told): PlainLink => ({ id: `link_${at}`, ...told }));

const used = (
  names: readonly string[],
  items: readonly { readonly values: Readonly<Record<string, string>> }[],
): readonly string[] => names.filter((name) => items.some(({ values }) => values[name]));

/** Maps with a center, themes, a sub-theme, partners and connections, each with an id of its own. */
export const anyKumuMap: fc.Arbitrary<PlainMap> = fc
  .record({ themes: fc.integer({ min: 1, max: 3 }), partners: fc.nat(5), links: fc.nat(5) })
  .chain(({ themes, partners, links }) => {
    const themeIds = Array.from({ length: themes }, (_, at) => `theme ${at}`);
    const ids = Array.from({ length: partners }, (_, at) => `partner-${at}`);
    const all = ['middle', ...themeIds, ...ids];
    return fc
      .tuple(
        label,
        fc.tuple(...themeIds.map((id, at) => theme(id, at === 2 ? ['theme 0'] : []))),
        fc.tuple(...ids.map((_, at) => partner(ids, themeIds, at))),
        fc.tuple(...Array.from({ length: links }, (_, at) => linkBetween(all, at))),
      )
      .map(([title, themeElements, partnerElements, linked]): PlainMap => {
        const center: PlainElement = { ...plainElement('middle', title), role: 'center' };
        const elements = [center, ...themeElements, ...partnerElements];
        return {
          title,
          columns: used(columns, elements),
          linkColumns: used(linkColumns, linked),
          elements,
          links: linked,
          notices: [],
        };
      });
  });

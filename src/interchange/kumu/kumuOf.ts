import type { PlainElement, PlainLink, PlainMap } from '../plain/plainMap';
import { kumuDirection, manySign, spokeType } from './kumuWords';
import { spokesOf } from './spokes';

/** Values in the order of their names; empty where there is none. */
type Values = readonly (readonly [string, string])[];

/** An element or connection as Kumu names its parts. */
export interface KumuItem {
  readonly own: Values;
  readonly values: Values;
}

/** A map as Kumu's files say it. */
export interface KumuFile {
  readonly elements: readonly KumuItem[];
  readonly connections: readonly KumuItem[];
}

/** A center that nothing leads to says no more than what the map is called. */
const isBareCenter = ({ role, description, values, id }: PlainElement, plain: PlainMap): boolean =>
  role === 'center' &&
  description === '' &&
  Object.keys(values).length === 0 &&
  !plain.elements.some((element) => element.role === 'theme') &&
  !plain.links.some(({ from, to }) => from === id || to === id);

/** Ids are needed where labels alone would not find the elements again. */
const needIds = (elements: readonly PlainElement[]): boolean =>
  elements.some(({ id, label }) => id !== label || label.includes(manySign));

const typeOf = ({ role, type }: PlainElement): string => {
  if (role === 'center' || role === 'theme') return role === 'theme' ? spokeType : role;
  return type;
};

const valuesOf = (values: Readonly<Record<string, string>>, columns: readonly string[]): Values =>
  columns.map((name) => [name, Object.hasOwn(values, name) ? (values[name] ?? '') : '']);

/** Leaves out what nobody has. */
const withoutEmpty = (items: readonly KumuItem[]): readonly KumuItem[] => {
  const has = (part: keyof KumuItem, at: number): boolean =>
    items.some((item) => (item[part][at]?.[1] ?? '') !== '');
  const used = (item: KumuItem, part: keyof KumuItem): Values =>
    item[part].filter((_, at) => has(part, at));
  return items.map((item) => ({ own: used(item, 'own'), values: used(item, 'values') }));
};

/**
 * A map in the words of Kumu. What is in which theme becomes connections of the type `theme`;
 * ends of connections are ids where elements have them, else labels.
 */
export const kumuOf = (plain: PlainMap): KumuFile => {
  const shown = plain.elements.filter((element) => !isBareCenter(element, plain));
  const hasIds = needIds(shown);
  const elements = shown.map((element) => ({
    own: [
      ['ID', hasIds ? element.id : ''],
      ['Label', element.label],
      ['Type', typeOf(element)],
      ['Description', element.description],
    ] as const,
    values: valuesOf(element.values, plain.columns),
  }));
  const connections = [...spokesOf({ elements: shown }), ...plain.links].map(
    ({ id, from, to, direction, type, values }: PlainLink) => ({
      own: [
        ['From', from],
        ['To', to],
        ['Direction', kumuDirection(direction)],
        ['Type', type],
        ['ID', id],
      ] as const,
      values: valuesOf(values, plain.linkColumns),
    }),
  );
  return { elements: withoutEmpty(elements), connections: withoutEmpty(connections) };
};

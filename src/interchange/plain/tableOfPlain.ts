import { kindWordRole } from '../mapping/roleWords';
import type { Notice } from '../problem';
import type { Drawn, Table, TableLink } from '../table';
import { layerColumnOf, layerFrom, linkValuesLeft, wordsReader } from './linkValues';
import type { PlainElement, PlainMap, PlainRole } from './plainMap';

const own = ['ID', 'Label', 'Type', 'Description'] as const;

/** The headers are line 1, as in a sheet. */
const lineAt = (index: number): number => index + 2;

const roleOf = ({ role, type }: PlainElement): PlainRole | null => role ?? kindWordRole(type);

/** Columns may go by any name, also by one that every object knows. */
const valueIn = ({ values }: PlainElement, column: string): string =>
  Object.hasOwn(values, column) ? (values[column] ?? '') : '';

const cellsOf = (element: PlainElement, columns: readonly string[]): readonly string[] => [
  element.id,
  element.label,
  element.type,
  element.description,
  ...columns.map((column) => valueIn(element, column)),
];

type Lines = ReadonlyMap<string, number>;

const found = <T>(
  elements: readonly PlainElement[],
  read: (element: PlainElement) => T | null,
): ReadonlyMap<number, T> =>
  new Map(
    elements.flatMap((element, at): [number, T][] => {
      const value = read(element);
      return value === null ? [] : [[lineAt(at), value]];
    }),
  );

const linesOf = (ids: readonly string[], lines: Lines): readonly number[] | null => {
  const there = ids.flatMap((id) => lines.get(id) ?? []);
  return there.length > 0 ? there : null;
};

const linksOf = (plain: PlainMap, lines: Lines): readonly TableLink[] => {
  const column = layerColumnOf(plain);
  const wordsOf = wordsReader(plain);
  return plain.links.flatMap((link): TableLink[] => {
    const [from, to] = [lines.get(link.from), lines.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const layer = layerFrom(link.values, column);
    const { id, direction } = link;
    return [{ id, from, to, type: wordsOf(link), direction, ...(layer && { layer }) }];
  });
};

const drawnOf = (plain: PlainMap, lines: Lines): Drawn => ({
  title: plain.title,
  roles: found(plain.elements, roleOf),
  under: found(plain.elements, ({ under }) => linesOf(under, lines)),
  links: linksOf(plain, lines),
  places: found(plain.elements, ({ at, pinned }) => at && { at, pinned }),
});

const lostEnds = ({ links }: PlainMap, lines: Lines): readonly Notice[] => {
  const lost = links.flatMap(({ from, to }) => [from, to]).filter((end) => !lines.has(end));
  const [to] = lost;
  return to === undefined ? [] : [{ reason: 'linkEndLost', values: { count: lost.length, to } }];
};

/** The first of an id counts. */
const linesById = (elements: readonly PlainElement[]): Lines =>
  new Map(elements.map(({ id }, at): [string, number] => [id, lineAt(at)]).reverse());

/**
 * A map of another program as a table, so that it goes through the same steps as a sheet: one line
 * an element, and what is drawn beside it by line. Connections to nowhere are left out, with a
 * notice.
 */
export const tableOfPlain = (plain: PlainMap, file: string): Table => {
  const lines = linesById(plain.elements);
  return {
    file,
    headers: [...own, ...plain.columns],
    headerLine: 1,
    rows: plain.elements.map((element, at) => ({
      line: lineAt(at),
      cells: cellsOf(element, plain.columns),
    })),
    problems: [],
    notices: [...plain.notices, ...lostEnds(plain, lines), ...linkValuesLeft(plain)],
    drawn: drawnOf(plain, lines),
  };
};

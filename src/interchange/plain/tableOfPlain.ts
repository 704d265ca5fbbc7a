import { kindWordRole } from '../mapping/roleWords';
import type { Notice } from '../problem';
import type { Drawn, Table, TableLink } from '../table';
import { layerColumnOf, layerFrom, linkValuesLeft, wordsReader } from './linkValues';
import type { PlainElement, PlainMap, PlainRole } from './plainMap';

/** The headers are line 1, as in a sheet. */
const lineAt = (index: number): number => index + 2;

const roleOf = ({ role, type }: PlainElement): PlainRole | null => role ?? kindWordRole(type);

/** Columns may go by any name, also by one that every object knows. */
const valueIn = ({ values }: PlainElement, column: string): string =>
  Object.hasOwn(values, column) ? (values[column] ?? '') : '';

type Read = (element: PlainElement) => string;

/** What every element has; a column that the file lacks is not made up. */
const ownColumns = ({ elements, idsMade }: PlainMap): readonly (readonly [string, Read])[] => {
  const isSaid = (read: Read): boolean => elements.some((element) => read(element) !== '');
  const type: Read = (element) => element.type;
  const description: Read = (element) => element.description;
  return [
    ...(idsMade ? [] : [['ID', ({ id }: PlainElement) => id] as const]),
    ['Label', ({ label }) => label],
    ...(isSaid(type) ? [['Type', type] as const] : []),
    ...(isSaid(description) ? [['Description', description] as const] : []),
  ];
};

const columnsOf = (plain: PlainMap): readonly (readonly [string, Read])[] => [
  ...ownColumns(plain),
  ...plain.columns.map(
    (column) => [column, (element: PlainElement) => valueIn(element, column)] as const,
  ),
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
  const columns = columnsOf(plain);
  return {
    file,
    headers: columns.map(([name]) => name),
    headerLine: 1,
    rows: plain.elements.map((element, at) => ({
      line: lineAt(at),
      cells: columns.map(([, read]) => read(element)),
    })),
    problems: [],
    notices: [...plain.notices, ...lostEnds(plain, lines), ...linkValuesLeft(plain)],
    drawn: drawnOf(plain, lines),
  };
};

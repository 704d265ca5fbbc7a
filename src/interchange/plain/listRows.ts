import { joinedParts } from './parts';
import type { PlainElement, PlainLink, PlainMap } from './plainMap';

type Rows = readonly (readonly string[])[];

/** Columns that a list needs for every map, by words that our own import knows. */
const before = ['Name', 'Theme', 'Kind'] as const;
const after = ['Notes', 'ID'] as const;

const labels = ({ elements }: PlainMap): ReadonlyMap<string, string> =>
  new Map(elements.map(({ id, label }) => [id, label]));

const valueIn = (values: PlainElement['values'], column: string): string =>
  Object.hasOwn(values, column) ? (values[column] ?? '') : '';

/** Columns in which at least one row says something. */
const used = (columns: readonly string[], rows: readonly Pick<PlainElement, 'values'>[]) =>
  columns.filter((column) => rows.some(({ values }) => valueIn(values, column) !== ''));

/** The partners of a map as a list: one row each, their themes in one cell, headers first. */
export const partnerRows = (plain: PlainMap): Rows => {
  const names = labels(plain);
  const partners = plain.elements.filter(({ role }) => role === 'partner' || role === null);
  const columns = used(plain.columns, partners);
  const row = ({ id, label, under, type, values, description }: PlainElement) => [
    ...[label, joinedParts(under.map((theme) => names.get(theme) ?? '')), type],
    ...columns.map((column) => valueIn(values, column)),
    ...[description, id],
  ];
  return [[...before, ...columns, ...after], ...partners.map(row)];
};

/** The connections of a map by the names of their ends, headers first. */
export const connectionRows = (plain: PlainMap): Rows => {
  const names = labels(plain);
  const columns = used(plain.linkColumns, plain.links);
  const row = ({ from, to, direction, type, values }: PlainLink) => [
    ...[names.get(from) ?? from, names.get(to) ?? to, directions[direction], type],
    ...columns.map((column) => valueIn(values, column)),
  ];
  return [['From', 'To', 'Direction', 'Type', ...columns], ...plain.links.map(row)];
};

const directions: Readonly<Record<PlainLink['direction'], string>> = {
  none: 'undirected',
  forward: 'directed',
  both: 'mutual',
};

import { type LinkLayer, linkLayers } from '../../domain/row';
import type { Notice } from '../problem';
import type { PlainLink, PlainMap } from './plainMap';
import { valueIn } from './valueIn';

/** What a connection says of its layer goes out under this name. */
export const layerColumn = 'Layer';

const layerCode = (text: string): LinkLayer | null =>
  linkLayers.find((layer) => layer === text.trim().toLowerCase()) ?? null;

const isLayer = ({ links }: PlainMap, column: string): boolean =>
  links.every(({ values }) => {
    const text = valueIn(values, column);
    return text.trim() === '' || layerCode(text) !== null;
  });

/** The column that says which connections are there and which are ideal; null when none does. */
export const layerColumnOf = (plain: PlainMap): string | null =>
  plain.linkColumns.find(
    (name) => name.trim().toLowerCase() === layerColumn.toLowerCase() && isLayer(plain, name),
  ) ?? null;

/** The layer of a connection; null when it does not say. */
export const layerFrom = (values: PlainLink['values'], column: string | null): LinkLayer | null =>
  column === null ? null : layerCode(valueIn(values, column));

/** Where a program tells what is written on a connection from its type. */
const labelColumnOf = ({ linkColumns }: PlainMap): string | null =>
  linkColumns.find((name) => name.trim().toLowerCase() === 'label') ?? null;

/** What a connection says: its type, else what is written on it. */
export const wordsReader = (plain: PlainMap): ((link: PlainLink) => string) => {
  const label = labelColumnOf(plain);
  return ({ type, values }) => type || (label === null ? '' : valueIn(values, label));
};

const mostNamed = 8;

/**
 * What connections say beside words, direction and layer: a connection of ours has no place for it,
 * so it is named before it is left out.
 */
export const linkValuesLeft = (plain: PlainMap): readonly Notice[] => {
  const [layer, label] = [layerColumnOf(plain), labelColumnOf(plain)];
  const columns = plain.linkColumns.filter((name) => name !== layer);
  const leaves = ({ type, values }: PlainLink, name: string): boolean =>
    valueIn(values, name) !== '' && !(name === label && type === '');
  const names = columns.filter((name) => plain.links.some((link) => leaves(link, name)));
  if (names.length === 0) return [];
  const losers = plain.links.filter((link) => names.some((name) => leaves(link, name)));
  const more = names.length > mostNamed ? ', …' : '';
  const named = `${names.slice(0, mostNamed).join(', ')}${more}`;
  return [{ reason: 'linkValuesLeft', values: { count: losers.length, names: named } }];
};

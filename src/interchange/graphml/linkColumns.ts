import { type Direction, directions } from '../../domain/row';
import type { PlainLink, PlainMap } from '../plain/plainMap';
import { hasStructure } from '../plain/structure';

/** Columns of connections that say what a connection has a place for. */
export const linkLabel = 'label';
export const linkDirection = 'direction';
export const ownId = 'id';

const isDirection = (value: string): value is Direction => directions.some((one) => one === value);

const foreignLabels = [linkLabel, 'edge label', 'type', 'relationship'];

const columnOf = ({ linkColumns }: PlainMap, names: readonly string[]): string | null =>
  names.flatMap((name) => linkColumns.find((one) => one.toLowerCase() === name) ?? [])[0] ?? null;

const linkBy = (link: PlainLink, type: string | null, direction: string | null): PlainLink => {
  const said = direction === null ? '' : (link.values[direction] ?? '');
  const gone = new Set([type, direction]);
  return {
    ...link,
    type: (type !== null && link.values[type]) || link.type,
    direction: isDirection(said) ? said : link.direction,
    values: Object.fromEntries(Object.entries(link.values).filter(([name]) => !gone.has(name))),
  };
};

/** Types and directions of connections, which GraphML holds in columns like any other. */
export const withLinkColumns = (plain: PlainMap): PlainMap => {
  const type = columnOf(plain, hasStructure(plain) ? [linkLabel] : foreignLabels);
  const named = columnOf(plain, [linkDirection]);
  const saysDirection = plain.links.every(({ values }) =>
    isDirection((named !== null && values[named]) || 'none'),
  );
  const direction = saysDirection ? named : null;
  return {
    ...plain,
    linkColumns: plain.linkColumns.filter((name) => name !== type && name !== direction),
    links: plain.links.map((link) => linkBy(link, type, direction)),
  };
};

const withoutId = (values: PlainLink['values']): PlainLink['values'] =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== ownId));

/** The ids that a map of ours had before GraphML, which takes few signs in an id. */
export const withOwnIds = (plain: PlainMap): PlainMap => {
  const ids = new Map(plain.elements.map(({ id, values }) => [id, values[ownId] || id]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    ...plain,
    columns: plain.columns.filter((name) => name !== ownId),
    linkColumns: plain.linkColumns.filter((name) => name !== ownId),
    elements: plain.elements.map((element) => ({
      ...element,
      id: idOf(element.id),
      under: element.under.map(idOf),
      values: withoutId(element.values),
    })),
    links: plain.links.map((link) => ({
      ...link,
      id: link.values[ownId] || link.id,
      from: idOf(link.from),
      to: idOf(link.to),
      values: withoutId(link.values),
    })),
  };
};

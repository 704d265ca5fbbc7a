import { arrangementOf, linksOf, type MapDocument, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { untypedLink } from '../../domain/linkTypes';
import {
  type Branch,
  centerOf,
  outlineOf,
  partnersOf,
  themesOf,
  titleOf,
} from '../../domain/outline';
import type { LinkRow, NodeRow, Point } from '../../domain/row';
import { type Look, lookOf } from '../../rendering/look';
import { centerColor, themeColor } from '../../rendering/lookPaint';
import type { SceneCircle } from '../../rendering/scene';
import { sceneOf } from '../../rendering/sceneOf';
import { layerColumn } from './linkValues';
import { hasForeignType, type PlainColumn, plainColumns, typeFieldOf } from './plainColumns';
import type { PlainElement, PlainLink, PlainMap } from './plainMap';

type Ids = ReadonlyMap<Id, string>;

/** The id a row had where it came from, else ours; of two with the same, the second has ours. */
const idsOf = (rows: readonly { readonly id: Id; readonly sourceId?: string }[]): Ids => {
  const used = new Set<string>(rows.map(({ id }) => id));
  return new Map(
    rows.map(({ id, sourceId }): [Id, string] => {
      if (!sourceId || (used.has(sourceId) && sourceId !== id)) return [id, id];
      used.add(sourceId);
      return [id, sourceId];
    }),
  );
};

const below = ({ theme, subThemes }: Branch): readonly NodeRow[] => [
  theme,
  ...subThemes.flatMap(below),
];

/** The center, themes each with those under it, partners: all in the order of the map. */
const nodesInOrder = (document: MapDocument): readonly NodeRow[] => {
  const { center, themes } = outlineOf(document);
  return [...(center ? [center] : []), ...themes.flatMap(below), ...partnersOf(document)];
};

/** Every circle as it is drawn; one without a place is asked for its looks only. */
const circlesOf = (document: MapDocument): ReadonlyMap<Id, SceneCircle> => {
  const positions = arrangementOf(document)?.positions ?? {};
  const places = new Map(
    rowsOf(document, 'node').map(({ id }): [Id, Point] => [id, positions[id] ?? [0, 0]]),
  );
  return new Map(sceneOf(document, places).circles.map((circle) => [circle.id, circle]));
};

const colorOf = (look: Look, { type, color }: SceneCircle): string =>
  type === 'center' ? centerColor(look) : themeColor(look, color);

const tops = (document: MapDocument): ReadonlySet<Id> =>
  new Set(outlineOf(document).themes.map(({ theme }) => theme.id));

const aboveOf = (document: MapDocument): ((node: NodeRow) => readonly Id[]) => {
  const atTop = tops(document);
  return (node) => {
    if (node.type === 'partner') return themesOf(document, node);
    return node.parent && !atTop.has(node.id) ? [node.parent] : [];
  };
};

interface Ground {
  readonly ids: Ids;
  readonly columns: readonly PlainColumn[];
  readonly typeOf: (node: NodeRow) => string;
  readonly above: (node: NodeRow) => readonly Id[];
  readonly circles: ReadonlyMap<Id, SceneCircle>;
  readonly positions: Readonly<Record<string, Point>>;
  readonly look: Look;
}

const groundOf = (document: MapDocument): Ground => {
  const typeField = typeFieldOf(document);
  return {
    ids: idsOf(rowsOf(document, 'node')),
    columns: plainColumns(document),
    typeOf: (node) =>
      typeField && hasForeignType(node, typeField)
        ? String(node.fields?.[typeField.id])
        : (node.partnerKind ?? ''),
    above: aboveOf(document),
    circles: circlesOf(document),
    positions: arrangementOf(document)?.positions ?? {},
    look: lookOf(),
  };
};

const valuesOf = (node: NodeRow, columns: readonly PlainColumn[]): PlainElement['values'] =>
  Object.fromEntries(
    columns.map(({ name, of }) => [name, of(node)]).filter(([, value]) => value !== ''),
  );

const elementOf = (node: NodeRow, ground: Ground): PlainElement => {
  const circle = ground.circles.get(node.id);
  return {
    id: ground.ids.get(node.id) ?? node.id,
    label: node.name,
    role: node.type,
    type: ground.typeOf(node),
    under: ground.above(node).flatMap((id) => ground.ids.get(id) ?? []),
    description: node.notes ?? '',
    values: valuesOf(node, ground.columns),
    at: ground.positions[node.id] ?? null,
    pinned: circle?.pinned ?? false,
    radius: circle?.r ?? null,
    color: circle ? colorOf(ground.look, circle) : null,
  };
};

const linkOf = (link: LinkRow, id: string, ends: Ids): PlainLink => ({
  id,
  from: ends.get(link.from) ?? link.from,
  to: ends.get(link.to) ?? link.to,
  type: link.type === untypedLink ? '' : link.type,
  direction: link.direction,
  values: link.layer === 'actual' ? {} : { [layerColumn]: link.layer },
});

/**
 * A map as other programs know it, of a document that holds only what its readers may see. Values
 * stand under English names that our own import knows; codes stay codes.
 */
export const plainOf = (document: MapDocument): PlainMap => {
  const ground = groundOf(document);
  const elements = nodesInOrder(document).map((node) => elementOf(node, ground));
  const rows = linksOf(document).filter(
    ({ from, to }) => ground.ids.has(from) && ground.ids.has(to),
  );
  const linkIds = idsOf(rows);
  const links = rows.map((link) => linkOf(link, linkIds.get(link.id) ?? link.id, ground.ids));
  const used = new Set(elements.flatMap(({ values }) => Object.keys(values)));
  const numbers = ground.columns.filter(({ name, isNumber }) => isNumber && used.has(name));
  return {
    title: centerOf(document)?.name || titleOf(document),
    columns: ground.columns.map(({ name }) => name).filter((name) => used.has(name)),
    linkColumns: links.some(({ values }) => values[layerColumn]) ? [layerColumn] : [],
    elements,
    links,
    notices: [],
    ...(numbers.length > 0 && { numbers: numbers.map(({ name }) => name) }),
  };
};

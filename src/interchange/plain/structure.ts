import { freedName, heldName, renamed } from './heldNames';
import type { PlainElement, PlainLink, PlainMap, PlainRole } from './plainMap';

/**
 * How a format that knows only nodes and edges holds a map. What a circle is stands in a column
 * `role`: `center`, `theme` or `partner`. That a partner is in a theme, or a sub-theme in its theme,
 * is an edge of the type `theme` that leads from the one below to its theme. On the way back such
 * edges become `under` again and no connections. A column or a type of the map that goes by one of
 * these names itself gets a `_` behind it for the journey. A file without such a column is not
 * ours: its circles have no role, and its edges are connections whatever their type.
 */
export const roleColumn = 'role';
export const themeType = 'theme';

const heldColumns: ReadonlySet<string> = new Set([roleColumn]);

const isThemeType = (type: string): boolean => /^theme_*$/.test(type);

const roles: ReadonlySet<string> = new Set<PlainRole>(['center', 'theme', 'partner']);

const isRole = (value: string): value is PlainRole => roles.has(value);

const roleIn = ({ values }: PlainElement): string => values[roleColumn] ?? '';

const heldLink = (link: PlainLink): PlainLink =>
  isThemeType(link.type) ? { ...link, type: `${link.type}_` } : link;

const freedLink = (link: PlainLink): PlainLink =>
  isThemeType(link.type) ? { ...link, type: link.type.slice(0, -1) } : link;

const themeLinks = ({ id, under }: PlainElement): readonly PlainLink[] =>
  under.map((to) => ({ id: '', from: id, to, type: themeType, direction: 'none', values: {} }));

/** The same map with roles in a column and themes as edges. */
export const withStructure = (plain: PlainMap): PlainMap => {
  const held = (name: string): string => heldName(name, heldColumns);
  return {
    ...plain,
    columns: [roleColumn, ...plain.columns.map(held)],
    elements: plain.elements.map((element) => ({
      ...element,
      role: null,
      under: [],
      values: {
        ...(element.role && { [roleColumn]: element.role }),
        ...renamed(element.values, held),
      },
    })),
    links: [...plain.elements.flatMap(themeLinks), ...plain.links.map(heldLink)],
  };
};

/** True when a map says what its circles are in the way of `withStructure`. */
export const hasStructure = ({ columns, elements }: PlainMap): boolean =>
  columns.includes(roleColumn) &&
  elements.every((element) => roleIn(element) === '' || isRole(roleIn(element)));

type Above = ReadonlyMap<string, readonly string[]>;

/** Who is under what. Programs may turn an undirected edge around: then the theme tells. */
const aboveIn = ({ links }: PlainMap, roleOf: ReadonlyMap<string, string>): Above => {
  const above = new Map<string, string[]>();
  for (const { from, to, type } of links) {
    if (type !== themeType) continue;
    const isTurned = roleOf.get(from) === 'theme' && roleOf.get(to) === 'partner';
    const [below, theme] = isTurned ? [to, from] : [from, to];
    const list = above.get(below);
    if (list) list.push(theme);
    else above.set(below, [theme]);
  }
  return above;
};

const placed = (element: PlainElement, above: Above): PlainElement => {
  const { [roleColumn]: role = '', ...values } = element.values;
  return {
    ...element,
    role: isRole(role) ? role : element.role,
    under: [...new Set([...element.under, ...(above.get(element.id) ?? [])])],
    values: renamed(values, (name) => freedName(name, heldColumns)),
  };
};

/** The map that `withStructure` was made of; one that has no such column stays as it is. */
export const withoutStructure = (plain: PlainMap): PlainMap => {
  if (!hasStructure(plain)) return plain;
  const above = aboveIn(plain, new Map(plain.elements.map((one) => [one.id, roleIn(one)])));
  return {
    ...plain,
    columns: plain.columns
      .filter((name) => name !== roleColumn)
      .map((name) => freedName(name, heldColumns)),
    elements: plain.elements.map((element) => placed(element, above)),
    links: plain.links.filter(({ type }) => type !== themeType).map(freedLink),
  };
};

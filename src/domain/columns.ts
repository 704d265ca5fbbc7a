import { derived, type MapDocument } from './document';
import type { Id } from './id';
import { layoutOf, settingsOf, wordIn } from './layoutSettings';
import { type Said, valueReader } from './look/values';
import { type Branch, outlineOf, partnersOf, themesOf } from './outline';
import type { NodeRow } from './row';
import { folded } from './search/fold';

/** What a column stands for. */
export type Heading =
  | { readonly is: 'theme'; readonly id: Id }
  | { readonly is: 'said'; readonly said: Said }
  /** Words of which there are too many for a column each. */
  | { readonly is: 'others'; readonly kinds: number }
  /** Partners without a value, or without a theme. */
  | { readonly is: 'missing'; readonly by: string };

/** Partners that stand under each other. */
export interface Column {
  readonly heading: Heading;
  readonly partners: readonly NodeRow[];
}

/** So many words have a column each; the rarest beyond that share one. */
const mostColumns = 24;

const flat = ({ theme, subThemes }: Branch): readonly Id[] => [
  theme.id,
  ...subThemes.flatMap(flat),
];

/** A column a theme, also for one without partners; a partner of several stands in the first of them. */
const byTheme = (document: MapDocument): readonly Column[] => {
  const { themes, unsorted } = outlineOf(document);
  const order = themes.flatMap(flat);
  const rank = new Map(order.map((id, at) => [id, at]));
  const columns = order.map((id) => ({
    heading: { is: 'theme', id } as const,
    partners: [] as NodeRow[],
  }));
  for (const partner of partnersOf(document)) {
    const ranks = themesOf(document, partner).flatMap((id) => rank.get(id) ?? []);
    if (ranks.length) columns[Math.min(...ranks)]?.partners.push(partner);
  }
  if (unsorted.length === 0) return columns;
  return [...columns, { heading: { is: 'missing', by: 'theme' }, partners: unsorted }];
};

interface Group {
  readonly said: Said;
  readonly partners: NodeRow[];
}

const keyOf = (said: Said): string => (said.is === 'number' ? String(said.value) : said.key);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Codes in the order of their list, words by the alphabet. */
const inOrder = ({ said: a }: Group, { said: b }: Group): number =>
  a.is === 'code' && b.is === 'code'
    ? a.place - b.place
    : compare(folded(keyOf(a)), folded(keyOf(b)));

const fewest = (groups: readonly Group[]): readonly Group[] =>
  groups.length <= mostColumns
    ? []
    : [...groups]
        .sort((a, b) => b.partners.length - a.partners.length || inOrder(a, b))
        .slice(mostColumns - 1);

const byField = (document: MapDocument, by: string): readonly Column[] => {
  const read = valueReader(document, by);
  const groups = new Map<string, Group>();
  const missing: NodeRow[] = [];
  for (const partner of partnersOf(document)) {
    const said = read(partner);
    const group = said && groups.get(keyOf(said));
    if (group) group.partners.push(partner);
    else if (said) groups.set(keyOf(said), { said, partners: [partner] });
    else missing.push(partner);
  }
  const all = [...groups.values()];
  const rare = new Set(fewest(all));
  const rest = [...rare].flatMap(({ partners }) => partners);
  const shown = all.filter((group) => !rare.has(group)).sort(inOrder);
  return [
    ...shown.map(({ said, partners }): Column => ({ heading: { is: 'said', said }, partners })),
    ...(rest.length
      ? [{ heading: { is: 'others', kinds: rare.size }, partners: rest } as const]
      : []),
    ...(missing.length ? [{ heading: { is: 'missing', by }, partners: missing } as const] : []),
  ];
};

const known = derived((document): { readonly columns: readonly Column[] } => {
  if (layoutOf(document) !== 'columns') return { columns: [] };
  const by = wordIn(settingsOf(document), 'by');
  return { columns: by === 'theme' ? byTheme(document) : byField(document, by) };
});

/** The columns of a map that is laid out in columns, what is not given last; none in other layouts. */
export const columnsOf = (document: MapDocument): readonly Column[] => known(document).columns;

const names = new WeakMap<NodeRow, string>();

const nameOf = (row: NodeRow): string => {
  const known = names.get(row) ?? folded(row.name);
  names.set(row, known);
  return known;
};

/** Partners by name, as every computer sorts them; those of one name in the order of the list. */
export const byName = (a: NodeRow, b: NodeRow): number =>
  compare(nameOf(a), nameOf(b)) || compare(a.order, b.order) || compare(a.id, b.id);

/** The column of every partner, by its number. */
export const columnByPartner = derived((document): ReadonlyMap<Id, number> => {
  const found = new Map<Id, number>();
  columnsOf(document).forEach(({ partners }, at) => {
    for (const { id } of partners) found.set(id, at);
  });
  return found;
});

const headingKey = (heading: Heading | undefined): string =>
  heading?.is === 'said'
    ? keyOf(heading.said)
    : heading?.is === 'theme'
      ? heading.id
      : `${heading?.is}`;

/** Partners that an edit puts into another column. */
export const changedColumns = (before: MapDocument, after: MapDocument): readonly Id[] => {
  if (layoutOf(before) !== 'columns' || layoutOf(after) !== 'columns') return [];
  const [was, is] = [columnByPartner(before), columnByPartner(after)];
  const [from, to] = [columnsOf(before), columnsOf(after)].map((columns) =>
    columns.map(({ heading }) => headingKey(heading)),
  );
  return [...is].flatMap(([id, at]) => {
    const old = was.get(id);
    return old === undefined || from?.[old] === to?.[at] ? [] : [id];
  });
};

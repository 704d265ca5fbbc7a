import { type Update, updateOf } from '../../domain/change';
import { linksOf, type MapDocument } from '../../domain/document';
import type { Id, IdSource } from '../../domain/id';
import { untypedLink } from '../../domain/linkTypes';
import { oneLine } from '../../domain/name';
import type { LinkRow } from '../../domain/row';
import type { Drawn, TableLink } from '../table';
import type { LostLink, PlannedLinks } from './plan';
import { shortened } from './shorten';

/** A connection of the file between circles of the map. */
interface Wanted {
  readonly sourceId: string;
  readonly from: Id;
  readonly to: Id;
  /** Empty when the file does not say. */
  readonly type: string;
  readonly direction: LinkRow['direction'];
  /** Null when the file does not say. */
  readonly layer: LinkRow['layer'] | null;
}

/** What became of a line of the file: its circle, and what it was called. */
export interface LineEnds {
  readonly idOf: (line: number) => Id | null;
  readonly nameOf: (line: number) => string;
}

const noLinks: PlannedLinks = { create: [], update: {}, unchanged: 0, lost: [] };

const lostOf = ({ from, to }: TableLink, { idOf, nameOf }: LineEnds): LostLink | null => {
  const names = { from: nameOf(from), to: nameOf(to) };
  for (const line of [from, to])
    if (idOf(line) === null) return { reason: 'endLeftOut', ...names, line };
  return idOf(from) === idOf(to) ? { reason: 'sameEnds', ...names, line: from } : null;
};

const wantedOf = ({ id, type, direction, layer, ...ends }: TableLink, lines: LineEnds): Wanted => ({
  sourceId: id.slice(0, 400),
  from: lines.idOf(ends.from) as Id,
  to: lines.idOf(ends.to) as Id,
  type: shortened(oneLine(type)),
  direction,
  layer: layer ?? null,
});

export const endsOf = ({ from, to }: Pick<LinkRow, 'from' | 'to'>): string =>
  [from, to].sort().join(' ');

const isTyped = ({ type }: LinkRow, wanted: Wanted): boolean =>
  wanted.type === '' || wanted.type.toLowerCase() === type.toLowerCase();

const pointsAlike = (link: LinkRow, { from, direction }: Wanted): boolean =>
  link.direction === direction && (direction !== 'forward' || link.from === from);

/** What does not say its layer is thought to be there. */
const isInLayer = ({ layer }: LinkRow, wanted: Wanted): boolean =>
  layer === (wanted.layer ?? 'actual');

type Fits = (link: LinkRow, wanted: Wanted) => boolean;

/** The surest signs first. */
const signs: readonly Fits[] = [
  (link, { sourceId }) => sourceId !== '' && [link.sourceId, link.id].includes(sourceId),
  (link, wanted) =>
    link.type === wanted.type && pointsAlike(link, wanted) && isInLayer(link, wanted),
  (link, wanted) => link.type === wanted.type && pointsAlike(link, wanted),
  (link, wanted) => isTyped(link, wanted) && pointsAlike(link, wanted),
  isTyped,
];

const grouped = (links: readonly LinkRow[], keysOf: (link: LinkRow) => readonly string[]) => {
  const groups = new Map<string, LinkRow[]>();
  for (const link of links)
    for (const key of keysOf(link)) {
      const group = groups.get(key);
      if (group) group.push(link);
      else groups.set(key, [link]);
    }
  return groups;
};

/** The connection of the map that each one of the file is, one to one. */
const matchesOf = (
  document: MapDocument,
  wanted: readonly Wanted[],
): ReadonlyMap<Wanted, LinkRow> => {
  const links = linksOf(document);
  const byId = grouped(links, ({ id, sourceId }) => (sourceId ? [id, sourceId] : [id]));
  const byEnds = grouped(links, (link) => [endsOf(link)]);
  const taken = new Set<LinkRow>();
  const found = new Map<Wanted, LinkRow>();
  for (const [at, fits] of signs.entries())
    for (const one of wanted) {
      if (found.has(one)) continue;
      const near = at === 0 ? byId.get(one.sourceId) : byEnds.get(endsOf(one));
      const link = near?.find((link) => !taken.has(link) && fits(link, one));
      if (!link) continue;
      found.set(one, link);
      taken.add(link);
    }
  return found;
};

const updateFor = (link: LinkRow, { from, to, type, direction, layer, sourceId }: Wanted) => {
  const stays = direction !== 'forward' && endsOf(link) === endsOf({ from, to });
  return updateOf(link, {
    ...(!stays && { from, to }),
    ...(type !== '' && { type }),
    direction,
    ...(layer && { layer }),
    ...(sourceId !== '' && !link.sourceId && sourceId !== link.id && { sourceId }),
  });
};

const rowFor = ({ sourceId, type, layer, ...rest }: Wanted, ids: IdSource): LinkRow => ({
  id: ids.next('link'),
  kind: 'link',
  ...rest,
  type: type || untypedLink,
  layer: layer ?? 'actual',
  ...(sourceId !== '' && { sourceId }),
});

/** What the connections of a drawing do to those of the map; none is ever taken away. */
export const linksFor = (
  document: MapDocument,
  { links }: Drawn,
  lines: LineEnds,
  ids: IdSource,
): PlannedLinks => {
  if (links.length === 0) return noLinks;
  const lost = links.flatMap((link) => lostOf(link, lines) ?? []);
  const wanted = links
    .filter((link) => lostOf(link, lines) === null)
    .map((link) => wantedOf(link, lines));
  const found = matchesOf(document, wanted);
  const changed = [...found].flatMap(([one, link]): [Id, Update][] => {
    const update = updateFor(link, one);
    return update ? [[link.id, update]] : [];
  });
  return {
    create: wanted.filter((one) => !found.has(one)).map((one) => rowFor(one, ids)),
    update: Object.fromEntries(changed),
    unchanged: found.size - changed.length,
    lost,
  };
};

import { linksOf, type MapDocument } from './document';
import type { Id } from './id';
import type { Fields } from './path';
import type { LinkRow, Row } from './row';

/** Rows of a partner that goes: what they become, and which of them say nothing new. */
export interface Repointed<R extends Row> {
  readonly fields: Readonly<Record<Id, Fields>>;
  readonly gone: readonly R[];
}

const keyOf = ({ from, to, type, layer }: LinkRow): string =>
  [...[from, to].sort(), layer, type].join(' ');

const arrowsOf = ({ from, to, direction }: LinkRow): readonly string[] =>
  direction === 'none' ? [] : direction === 'both' ? [`${from}>`, `${to}>`] : [`${from}>`];

/** One connection that points wherever the two do. */
const merged = (first: LinkRow, second: LinkRow): LinkRow => {
  const starts = new Set([...arrowsOf(first), ...arrowsOf(second)]);
  if (starts.size === 2) return { ...first, direction: 'both' };
  if (starts.size === 0) return first;
  const isTurned = starts.has(`${first.to}>`);
  const ends = isTurned ? { from: first.to, to: first.from } : {};
  return { ...first, ...ends, direction: 'forward' };
};

/** Connections of one partner moved to another: none to itself, none twice. */
export const joinedLinks = (document: MapDocument, keep: Id, gone: Id): Repointed<LinkRow> => {
  const end = (id: Id): Id => (id === gone ? keep : id);
  const kept = new Map<string, LinkRow>();
  const lost: LinkRow[] = [];
  const touching = linksOf(document).filter(({ from, to }) =>
    [from, to].some((id) => id === keep || id === gone),
  );
  const ofGone = (link: LinkRow): boolean => link.from === gone || link.to === gone;
  for (const row of [...touching].sort((a, b) => Number(ofGone(a)) - Number(ofGone(b)))) {
    const link = { ...row, from: end(row.from), to: end(row.to) };
    const same = kept.get(keyOf(link));
    if (link.from === link.to || (same && ofGone(row))) lost.push(row);
    if (link.from === link.to || (same && !ofGone(row))) continue;
    kept.set(keyOf(link), same ? merged(same, link) : link);
  }
  const fields = [...kept.values()].map(({ id, from, to, direction }): [Id, Fields] => [
    id,
    { from, to, direction },
  ]);
  return { fields: Object.fromEntries(fields), gone: lost };
};

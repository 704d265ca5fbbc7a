import type { Id } from '../../domain/id';
import { oneLine } from '../../domain/name';
import type { NodeRow } from '../../domain/row';

const plain = (text: string): string =>
  oneLine(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The partners whose name holds a text; case and accents do not count. */
export const found = (partners: readonly NodeRow[], text: string): readonly NodeRow[] => {
  const part = plain(text);
  return part ? partners.filter(({ name }) => plain(name).includes(part)) : partners;
};

/** The ids from one to another, both included, whichever stands first. */
export const between = (partners: readonly NodeRow[], from: Id, to: Id): readonly Id[] => {
  const ids = partners.map(({ id }) => id);
  const ends = [ids.indexOf(from), ids.indexOf(to)].sort((a, b) => a - b);
  const [low = -1, high = -1] = ends;
  return low < 0 ? [to] : ids.slice(low, high + 1);
};

/** Where the keyboard goes when some of a list go away: what stood next, else the last that stays. */
export const stayAt = (
  partners: readonly NodeRow[],
  gone: ReadonlySet<Id>,
  at: Id | null,
): Id | null => {
  const start = partners.findIndex(({ id }) => id === at);
  const stays = ({ id }: NodeRow): boolean => !gone.has(id);
  const next = partners.slice(Math.max(start, 0)).find(stays) ?? partners.findLast(stays);
  return next?.id ?? null;
};

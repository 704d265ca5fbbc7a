import { type Change, creating, deleting, updating } from '../change';
import { type MapDocument, nodeOf, rowOf } from '../document';
import type { Command, Edit } from '../edit';
import { exchangeOf } from '../exchange';
import type { Id } from '../id';
import { keyMoved } from '../moveInOrder';
import { nameFrom, sameNameKey } from '../name';
import { keysAfter } from '../order';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { ExchangeItemRow, ExchangeWay } from '../row';
import { labelFor, partnerIn } from './find';

const edit = (
  document: MapDocument,
  { partner, way }: Pick<ExchangeItemRow, 'partner' | 'way'>,
  change: Change,
): Result<Edit, Refusal> => {
  const row = nodeOf(document, partner);
  return ok({ change, label: labelFor(`history.${way}`, row ? [row] : []), focus: partner });
};

const textsFrom = (texts: readonly string[]): Result<readonly string[], Refusal> => {
  const kept: string[] = [];
  for (const text of texts) {
    const line = nameFrom(text);
    if (!line.ok) return line;
    kept.push(line.value);
  }
  return ok(kept);
};

/** Those of the texts that are not there yet, each once. */
const newOnes = (texts: readonly string[], there: readonly ExchangeItemRow[]) => {
  const known = new Set(there.map(({ text }) => sameNameKey(text)));
  return texts.filter((text) => {
    const isNew = !known.has(sameNameKey(text));
    known.add(sameNameKey(text));
    return isNew;
  });
};

/** Adds things that a partner gives or gets, at the end; what is there already is not added twice. */
export const addExchange: Command<{ partner: Id; way: ExchangeWay; texts: readonly string[] }> = (
  document,
  { partner, way, texts },
  ids,
) => {
  const row = partnerIn(document, partner);
  if (!row.ok) return row;
  const lines = textsFrom(texts);
  if (!lines.ok) return lines;
  const there = exchangeOf(document, partner, way);
  const fresh = newOnes(lines.value, there);
  if (fresh.length === 0) return refuse({ reason: 'alreadyListed', about: partner });
  const orders = keysAfter(there.at(-1)?.order ?? '', fresh.length);
  const items = fresh.map((text, at): ExchangeItemRow => {
    const id = ids.next('exchangeItem');
    return { id, kind: 'exchangeItem', partner, way, text, order: orders[at] ?? '' };
  });
  return edit(document, { partner, way }, creating(...items));
};

/** Puts one of them in other words. */
export const writeExchange: Command<{ id: Id; text: string }> = (document, { id, text }) => {
  const item = rowOf(document, 'exchangeItem', id);
  if (!item) return refuse({ reason: 'notThere' });
  const line = nameFrom(text);
  if (!line.ok) return line;
  const others = exchangeOf(document, item.partner, item.way).filter((one) => one.id !== id);
  if (newOnes([line.value], others).length === 0)
    return refuse({ reason: 'alreadyListed', about: item.partner });
  return edit(document, item, updating(document, { [id]: { text: line.value } }));
};

/** Takes one of them away. */
export const removeExchange: Command<{ id: Id }> = (document, { id }) => {
  const item = rowOf(document, 'exchangeItem', id);
  return item ? edit(document, item, deleting(item)) : refuse({ reason: 'notThere' });
};

/** Moves one of them one place up or down. */
export const moveExchange: Command<{ id: Id; by: -1 | 1 }> = (document, { id, by }) => {
  const item = rowOf(document, 'exchangeItem', id);
  if (!item) return refuse({ reason: 'notThere' });
  const order = keyMoved(exchangeOf(document, item.partner, item.way), id, by);
  if (order === null) return refuse({ reason: 'nothingToDo' });
  return edit(document, item, updating(document, { [id]: { order } }));
};

import { byOrder, derived, type MapDocument, rowsOf } from './document';
import { grouped } from './grouped';
import type { Id } from './id';
import { sameNameKey } from './name';
import type { ExchangeItemRow, ExchangeWay } from './row';

const byPartner = derived((document) =>
  grouped([...rowsOf(document, 'exchangeItem')].sort(byOrder), ({ partner }) => [partner]),
);

/** What a partner gives or gets, in its order. */
export const exchangeOf = (
  document: MapDocument,
  partner: Id,
  way: ExchangeWay,
): readonly ExchangeItemRow[] =>
  (byPartner(document).get(partner) ?? []).filter((item) => item.way === way);

/** What partners of this map give and get, each text once, the most used first. */
export const exchangeTexts = (document: MapDocument): readonly string[] => {
  const counts = new Map<string, { readonly text: string; readonly count: number }>();
  for (const { text } of rowsOf(document, 'exchangeItem')) {
    const key = sameNameKey(text);
    const before = counts.get(key);
    counts.set(key, { text: before?.text ?? text, count: (before?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text);
};

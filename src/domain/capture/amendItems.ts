import { exchangeOf } from '../exchange';
import { sameNameKey } from '../name';
import type { ExchangeItemRow, ExchangeWay } from '../row';
import { type Amending, write } from './amending';
import { orderAfter } from './draft';
import { putItem } from './putPartner';

/** The row that each text goes on with: the one that says it, else one that nothing else needs. */
const pairedWith = (
  items: readonly ExchangeItemRow[],
  texts: readonly string[],
): readonly (ExchangeItemRow | null)[] => {
  const left = [...items];
  const exact = texts.map((text) => {
    const at = left.findIndex((item) => sameNameKey(item.text) === sameNameKey(text));
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  });
  return exact.map((item) => item ?? left.shift() ?? null);
};

/** What a partner gives or gets becomes these texts, in their order. */
export const amendItems = (work: Amending, way: ExchangeWay, texts: readonly string[]): void => {
  const { draft, partner } = work;
  const items = exchangeOf(draft.document, partner, way);
  const paired = pairedWith(items, texts);
  work.gone.push(...items.filter((item) => !paired.includes(item)));
  let last = '';
  texts.forEach((text, at) => {
    const item = paired[at];
    const order = item && item.order > last ? item.order : orderAfter(last);
    if (item) write(work, item.id, { text, order });
    else putItem(draft, { partner, way, text, order });
    last = order;
  });
};

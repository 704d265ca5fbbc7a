import { useRef } from 'react';
import { addExchange } from '../../domain/commands/exchange';
import { exchangeOf, exchangeTexts } from '../../domain/exchange';
import { nameFrom, sameNameKey } from '../../domain/name';
import type { ExchangeWay, NodeRow } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { ExchangeChip } from './ExchangeChip';
import { Labeled } from './Labeled';
import { manyTexts } from './manyTexts';
import { matching } from './matching';
import { useChecked } from './NodeFields';
import { SuggestField } from './SuggestField';
import type { Suggestion } from './useSuggestions';

/** What a partner gives or gets: type, Enter, and the next. */
export const ExchangeOf = ({ partner, way }: { partner: NodeRow; way: ExchangeWay }) => {
  const tools = useMap();
  const { words } = tools;
  const document = useDocument();
  const checked = useChecked()(nameFrom);
  const field = useRef<HTMLInputElement>(null);
  const items = exchangeOf(document, partner.id, way);
  const add = (...texts: readonly string[]): void => {
    if (texts.length > 0) tools.run(addExchange, { partner: partner.id, way, texts });
  };
  const there = new Set(items.map(({ text }) => sameNameKey(text)));
  const others = exchangeTexts(document).filter((text) => !there.has(sameNameKey(text)));
  const suggestionsFor = (text: string): readonly Suggestion[] =>
    matching(others, text, (one) => one).map((one) => ({
      id: one,
      label: one,
      pick: () => add(one),
    }));
  return (
    <Labeled label={words(`fields.names.${way}`)}>
      {items.length > 0 && (
        <ul className="chips-list">
          {items.map((item, at) => (
            <ExchangeChip
              key={item.id}
              item={item}
              isFirst={at === 0}
              isLast={at === items.length - 1}
              field={field}
            />
          ))}
        </ul>
      )}
      <SuggestField
        id={`${partner.id}/${way}`}
        ref={field}
        label={words(
          way === 'gives' ? 'inspector.exchange.addGives' : 'inspector.exchange.addGets',
        )}
        isQuiet
        value=""
        required
        check={(text) => manyTexts(text).map(checked).find(Boolean) ?? null}
        listLabel={words('inspector.exchange.suggestions')}
        suggestionsFor={suggestionsFor}
        onTake={(text) => add(...manyTexts(text))}
      />
    </Labeled>
  );
};

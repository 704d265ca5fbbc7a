import { X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { moveExchange, removeExchange, writeExchange } from '../../domain/commands/exchange';
import { nameFrom } from '../../domain/name';
import type { ExchangeItemRow } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { Button, IconButton } from '../parts/Button';
import { Menu } from '../parts/Menu';
import type { MenuLine } from '../parts/menuItems';
import { ExchangeWords } from './ExchangeWords';
import { focusBeside } from './focusBeside';

interface ExchangeChipProps {
  item: ExchangeItemRow;
  isFirst: boolean;
  isLast: boolean;
  /** Gets the keyboard when nothing is left. */
  field: { readonly current: HTMLInputElement | null };
}

/** One thing a partner gives or gets: its words open what can be done, the cross takes it away. */
export const ExchangeChip = ({ item, isFirst, isLast, field }: ExchangeChipProps) => {
  const tools = useMap();
  const { words } = tools;
  const [isWriting, setWriting] = useState(false);
  const chip = useRef<HTMLLIElement>(null);
  const comesBack = useRef(false);
  useLayoutEffect(() => {
    if (isWriting || !comesBack.current) return;
    comesBack.current = false;
    chip.current?.querySelector('button')?.focus();
  }, [isWriting]);
  const remove = (): void => {
    focusBeside(chip.current, field.current);
    tools.run(removeExchange, { id: item.id });
  };
  const move = (by: -1 | 1) => () => {
    tools.run(moveExchange, { id: item.id, by });
  };
  const lines: readonly MenuLine[] = [
    { id: 'write', label: words('inspector.exchange.write'), onAction: () => setWriting(true) },
    { id: 'up', label: words('inspector.exchange.up'), isDisabled: isFirst, onAction: move(-1) },
    { id: 'down', label: words('inspector.exchange.down'), isDisabled: isLast, onAction: move(1) },
  ];
  const done = (byKey: boolean): void => {
    comesBack.current = byKey;
    setWriting(false);
  };
  const take = (text: string) => tools.run(writeExchange, { id: item.id, text });
  if (isWriting)
    return (
      <li ref={chip} className="chip-words">
        <ExchangeWords id={item.id} text={item.text} rule={nameFrom} {...{ take, done }} />
      </li>
    );
  const text = { text: item.text };
  return (
    <li ref={chip} className="chip chip-long">
      <Menu label={words('inspector.exchange.options', text)} lines={lines}>
        <Button variant="quiet">
          <bdi>{item.text}</bdi>
        </Button>
      </Menu>
      <IconButton icon={X} label={words('inspector.exchange.remove', text)} onPress={remove} />
    </li>
  );
};

import { CopyCheck, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { joinPartners, keepApart } from '../../domain/commands/joinPartners';
import type { LookAlike } from '../../domain/duplicates';
import { useMap } from '../map/mapContext';
import type { MapTools } from '../map/tools';
import { Button, IconButton } from '../parts/Button';
import { useFormat } from '../shell/services';
import { AlikePair } from './AlikePair';
import { pairsShown, usePairs } from './usePairs';

const keyOf = ({ a, b }: LookAlike): string => `${a} ${b}`;

const sayLeft = (tools: MapTools): void => {
  const count = pairsShown(tools).length;
  const { words, services } = tools;
  services.announcer.polite(
    count ? words('capture.alike.left', { count }) : words('capture.alike.none'),
  );
};

/** Keeps the keyboard in the queue while pairs go away from under it. */
const useHold = (count: number) => {
  const ref = useRef<HTMLElement>(null);
  const isMine = useRef(false);
  useEffect(() => ref.current?.querySelector<HTMLElement>('.alike-buttons .button')?.focus(), []);
  useLayoutEffect(() => {
    if (!isMine.current || !count) return;
    isMine.current = false;
    ref.current?.querySelector<HTMLElement>('.alike-buttons .button')?.focus();
  }, [count]);
  const mine = (): void => {
    isMine.current = true;
  };
  return { ref, mine };
};

interface QueueProps {
  readonly pairs: readonly LookAlike[];
  readonly onClose: () => void;
}

const Queue = ({ pairs, onClose }: QueueProps) => {
  const tools = useMap();
  const { words } = tools;
  const title = useId();
  const { ref, mine } = useHold(pairs.length);
  const settle = (deed: () => void) => (): void => {
    mine();
    deed();
    sayLeft(tools);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <section
      ref={ref}
      className="alike"
      aria-labelledby={title}
      data-region="alike"
      onKeyDown={press}
    >
      <header className="tray-title-bar">
        <h2 id={title} className="tray-title">
          {words('capture.alike.title')}
        </h2>
        <IconButton icon={X} label={words('capture.alike.close')} keys="Esc" onPress={onClose} />
      </header>
      <ul className="alike-list">
        {pairs.map((pair) => (
          <AlikePair
            key={keyOf(pair)}
            pair={pair}
            onJoin={settle(() => tools.run(joinPartners, { keep: pair.a, gone: pair.b }))}
            onKeep={settle(() => tools.run(keepApart, pair))}
          />
        ))}
      </ul>
    </section>
  );
};

/** How many partners look the same; opens the queue of pairs. Not there when there are none. */
export const DuplicatesChip = () => {
  const tools = useMap();
  const format = useFormat();
  const pairs = usePairs();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isEmpty = pairs.length === 0;
  useEffect(() => {
    if (!isEmpty || !isOpen) return;
    setOpen(false);
    if (document.activeElement === document.body) tools.map.stage.tree()?.focus(null);
  }, [isEmpty, isOpen, tools]);
  if (isEmpty) return null;
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="alike-corner" data-count={format.number(pairs.length)}>
      <Button
        ref={button}
        icon={CopyCheck}
        variant="quiet"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {tools.words('capture.alike.chip', {
          count: pairs.length,
          shown: format.number(pairs.length),
        })}
      </Button>
      {isOpen && <Queue pairs={pairs} onClose={close} />}
    </div>
  );
};

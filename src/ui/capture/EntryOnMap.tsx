import { useRef, useState } from 'react';
import type { Point } from '../../domain/row';
import { useMap, useSession } from '../map/mapContext';
import { besideSpot } from '../map/onMap';
import { useFocusAtOnce } from '../parts/useFocusAtOnce';
import { LineField } from './LineField';

interface EntryOnMapProps {
  frame: HTMLElement | null;
  onTable: (file: File) => void;
}

/** The text line where the person double-clicked: the first circle comes to stand there. */
export const EntryOnMap = ({ frame, onTable }: EntryOnMapProps) => {
  const tools = useMap();
  const editing = useSession((session) => session.editing);
  const asked = editing.is === 'entry' && editing.at ? editing : null;
  return asked?.at ? (
    <Floating
      key={asked.at.join()}
      {...{ frame, onTable, tools }}
      at={asked.at}
      asks={asked.asks}
    />
  ) : null;
};

interface FloatingProps extends EntryOnMapProps {
  at: Point;
  asks: 'partner' | 'theme';
  tools: ReturnType<typeof useMap>;
}

const Floating = ({ frame, at, asks, tools, onTable }: FloatingProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [wish, setWish] = useState<Point | null>(at);
  const [spot] = useState(() => tools.map.stage.picture()?.screenOf(at) ?? [0, 0]);
  useFocusAtOnce(input, at, (line) => line.focus());
  const leave = (): void => {
    tools.map.session.setState({ editing: { is: 'nothing' } });
    tools.map.stage.tree()?.focus(null);
  };
  const isLow = spot[1] > (frame?.clientHeight ?? 0) / 2;
  return (
    <div
      className="on-map on-map-entry"
      data-low={isLow || undefined}
      style={besideSpot({ x: spot[0], y: spot[1] + 16 }, frame)}
    >
      <LineField
        ref={input}
        asks={asks}
        wish={wish}
        catchesTab
        onEntered={() => setWish(null)}
        onLeave={leave}
        onTable={onTable}
      />
    </div>
  );
};

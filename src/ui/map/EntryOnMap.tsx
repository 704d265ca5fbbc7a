import { useEffect, useRef, useState } from 'react';
import type { Point } from '../../domain/row';
import { LineField } from './LineField';
import { useMap, useSession } from './mapContext';
import { besideSpot } from './onMap';

/** The text line where the person double-clicked: the first circle comes to stand there. */
export const EntryOnMap = ({ frame }: { frame: HTMLElement | null }) => {
  const tools = useMap();
  const editing = useSession((session) => session.editing);
  const asked = editing.is === 'entry' && editing.at ? editing : null;
  return asked?.at ? (
    <Floating key={asked.at.join()} frame={frame} at={asked.at} asks={asked.asks} tools={tools} />
  ) : null;
};

interface FloatingProps {
  frame: HTMLElement | null;
  at: Point;
  asks: 'partner' | 'theme';
  tools: ReturnType<typeof useMap>;
}

const Floating = ({ frame, at, asks, tools }: FloatingProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [wish, setWish] = useState<Point | null>(at);
  const [spot] = useState(() => tools.map.stage.picture()?.screenOf(at) ?? [0, 0]);
  useEffect(() => input.current?.focus(), []);
  const leave = (): void => {
    tools.map.session.setState({ editing: { is: 'nothing' } });
    tools.map.stage.tree()?.focus(null);
  };
  return (
    <div className="on-map on-map-entry" style={besideSpot({ x: spot[0], y: spot[1] + 16 }, frame)}>
      <LineField
        ref={input}
        asks={asks}
        wish={wish}
        catchesTab
        onEntered={() => setWish(null)}
        onLeave={leave}
      />
    </div>
  );
};

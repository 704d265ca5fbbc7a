import { useEffect, useRef } from 'react';
import { LineField } from './LineField';
import { useMap, useSession } from './mapContext';

/** The docked text line under the map. A and T bring the cursor here. */
export const EntryBar = () => {
  const tools = useMap();
  const editing = useSession((session) => session.editing);
  const input = useRef<HTMLInputElement>(null);
  const asked = editing.is === 'entry' && !editing.at ? editing : null;
  useEffect(() => {
    // The theme asked for may change from another window: nobody is torn out of other words for it.
    if (asked && !document.activeElement?.matches('input, textarea')) input.current?.focus();
  }, [asked]);
  const leave = (): void => {
    tools.map.session.setState({ editing: { is: 'nothing' } });
    tools.map.stage.tree()?.focus(null);
  };
  const stay = (): void => {
    if (!asked) tools.map.session.setState({ editing: { ...startOf(tools), asks: 'partner' } });
  };
  return (
    <div className="entry-bar">
      <LineField
        ref={input}
        asks={asked?.asks ?? 'partner'}
        wish={null}
        catchesTab={asked !== null}
        onEntered={stay}
        onLeave={leave}
      />
    </div>
  );
};

const startOf = (tools: ReturnType<typeof useMap>) =>
  ({ is: 'entry', theme: tools.map.session.getState().theme, at: null }) as const;

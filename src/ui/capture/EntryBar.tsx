import type { RefObject } from 'react';
import { useMap, useSession } from '../map/mapContext';
import { useFocusAtOnce } from '../parts/useFocusAtOnce';
import { LineField } from './LineField';

interface EntryBarProps {
  input: RefObject<HTMLInputElement | null>;
  onTable: (file: File) => void;
}

/** The docked text line under the map. A and T bring the cursor here. */
export const EntryBar = ({ input, onTable }: EntryBarProps) => {
  const tools = useMap();
  const editing = useSession((session) => session.editing);
  const asked = editing.is === 'entry' && !editing.at ? editing : null;
  useFocusAtOnce(input, asked, (line) => {
    // The theme asked for may change from another window: nobody is torn out of other words for it.
    if (!document.activeElement?.matches('input, textarea')) line.focus();
  });
  const leave = (): void => {
    tools.map.session.setState({ editing: { is: 'nothing' } });
    const tree = tools.map.stage.tree();
    // Where the tree is still on its way, letters must be keys all the same, not text.
    if (tree) tree.focus(null);
    else input.current?.blur();
  };
  const stay = (): void => {
    if (!asked) tools.map.session.setState({ editing: { ...startOf(tools), asks: 'partner' } });
  };
  const isElsewhere = editing.is === 'entry' && editing.at !== null;
  return (
    <div className="entry-bar" inert={isElsewhere}>
      <LineField
        ref={input}
        asks={asked?.asks ?? 'partner'}
        wish={null}
        catchesTab={asked !== null}
        onEntered={stay}
        onLeave={leave}
        onTable={onTable}
      />
    </div>
  );
};

const startOf = (tools: ReturnType<typeof useMap>) =>
  ({ is: 'entry', theme: tools.map.session.getState().theme, at: null }) as const;

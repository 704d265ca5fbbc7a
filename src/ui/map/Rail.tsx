import { ListTree } from 'lucide-react';
import { useStore } from 'zustand';
import type { Action } from '../actions/action';
import { addPartner, addTheme, connectCircles } from '../actions/circleActions';
import { keysShown } from '../actions/keys';
import { arrange, fit, zoomIn, zoomOut } from '../actions/viewActions';
import { IconButton } from '../parts/Button';
import { useMap, useSession } from './mapContext';
import { RailButton } from './RailButton';

const making: readonly Action[] = [addPartner, addTheme, connectCircles];
const seeing: readonly Action[] = [arrange, fit];
const zooming: readonly Action[] = [zoomIn, zoomOut];

const Tool = ({ action, isOn }: { action: Action; isOn?: boolean }) => {
  const tools = useMap();
  if (!action.icon || !action.can(tools)) return null;
  return (
    <RailButton
      icon={action.icon}
      label={tools.words(action.name)}
      keys={keysShown(action.keys?.[0])}
      onPress={() => action.run(tools)}
      {...(isOn !== undefined && { isOn })}
    />
  );
};

const Sign = ({ action }: { action: Action }) => {
  const tools = useMap();
  if (!action.icon || !action.can(tools)) return null;
  return (
    <IconButton
      icon={action.icon}
      label={tools.words(action.name)}
      keys={keysShown(action.keys?.[0])}
      onPress={() => action.run(tools)}
    />
  );
};

export interface RailProps {
  isOutlineShown: boolean;
  onOutline: () => void;
}

/** The tools at the left edge. What would do nothing yet is not there. */
export const Rail = ({ isOutlineShown, onOutline }: RailProps) => {
  const tools = useMap();
  useStore(tools.map.store.state, (state) => state.document);
  const connecting = useSession((session) => session.tool.is === 'connect');
  return (
    <nav className="rail" data-region="toolbar" aria-label={tools.words('map.toolbar')}>
      {making.map((action) => (
        <Tool
          key={action.id}
          action={action}
          {...(action === connectCircles && { isOn: connecting })}
        />
      ))}
      <hr className="rail-line" />
      {seeing.map((action) => (
        <Tool key={action.id} action={action} />
      ))}
      <RailButton
        icon={ListTree}
        label={tools.words('action.outline')}
        isOn={isOutlineShown}
        onPress={onOutline}
      />
      <div className="rail-zoom">
        {zooming.map((action) => (
          <Sign key={action.id} action={action} />
        ))}
      </div>
    </nav>
  );
};

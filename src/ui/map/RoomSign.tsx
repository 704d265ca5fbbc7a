import { Lightbulb, LightbulbOff, Presentation } from 'lucide-react';
import { useStore } from 'zustand';
import { keysShown } from '../actions/keys';
import { projector } from '../actions/projectorActions';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useServices } from '../shell/services';
import { useMap, useSession } from './mapContext';

/** Says that a room looks on, and what that means; the look for a dark room is beside it. */
export const RoomSign = () => {
  const { words } = useMap();
  const { room } = useServices();
  const { isDark } = useStore(room);
  return (
    <p className="room-sign">
      <Icon of={Presentation} size={16} />
      <span className="room-words">
        <strong>{words('projector.sign')}</strong>
        <span className="hidden-text"> · </span>
        <span className="room-rule">{words('projector.rule')}</span>
      </span>
      <IconButton
        icon={isDark ? Lightbulb : LightbulbOff}
        label={words(isDark ? 'projector.lightRoom' : 'projector.darkRoom')}
        onPress={() => room.setState({ isDark: !isDark })}
      />
    </p>
  );
};

/** The one way in and out of showing the map to a room. */
export const RoomButton = () => {
  const tools = useMap();
  const isShown = useSession((session) => session.projector);
  return (
    <IconButton
      icon={Presentation}
      label={tools.words(isShown ? 'projector.leave' : 'projector.action')}
      keys={keysShown(projector.keys?.[0])}
      aria-pressed={isShown}
      onPress={() => projector.run(tools)}
    />
  );
};

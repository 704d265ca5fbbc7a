import { toScreen } from '../../rendering/camera';
import type { MapView } from '../../rendering/view';
import type { SessionState } from '../../store/sessionStore';
import { isKeyboardInTree } from './keyboardFocus';

type Overlay = Parameters<MapView['setOverlay']>[0];

/** What is drawn over the map for what is chosen, in the keyboard or being connected. */
export const overlayNow = (session: SessionState, view: MapView): Overlay => {
  const { selection, focus, tool, editing } = session;
  const open = editing.is === 'newEnd' ? editing : null;
  const [only] = selection.length === 1 ? selection : [];
  return {
    selected: new Set(selection),
    focus: isKeyboardInTree() ? focus : null,
    handle: only ?? null,
    ...(tool.is === 'select' && {
      connect: open && { from: open.from, to: toScreen(view.camera(), open.at), target: null },
    }),
  };
};

const shownBy = ['shown', 'focusOn', 'group', 'measure', 'projector'] as const;

/** True when a session shows other parts of the map than before. */
export const showsOther = (now: SessionState, before: SessionState): boolean =>
  shownBy.some((key) => now[key] !== before[key]);

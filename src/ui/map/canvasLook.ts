import type { StoreApi } from 'zustand/vanilla';
import { forcedLookOf, type Look, lookOf } from '../../rendering/look';
import { currentLook, onLook } from '../shell/look';
import type { Preferences } from '../shell/preferences';
import type { Room } from '../shell/room';

const forced = '(forced-colors: active)';

/** A system color as the browser resolves it; canvas cannot be told its name. */
const systemColor = (name: string): string => {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const color = getComputedStyle(probe).color;
  probe.remove();
  return color;
};

/** The look of the map's canvas: the page's, or the person's own few colors where those are forced. */
export const lookForCanvas = (preferences: Preferences, room?: Room): Look => {
  const choice = { pixelRatio: window.devicePixelRatio, room: room?.isShown ?? false };
  if (matchMedia(forced).matches)
    return forcedLookOf(
      {
        canvas: systemColor('Canvas'),
        canvasText: systemColor('CanvasText'),
        highlight: systemColor('Highlight'),
        highlightText: systemColor('HighlightText'),
        grayText: systemColor('GrayText'),
      },
      choice,
    );
  const { dark, highContrast } = currentLook(preferences, room);
  return lookOf({ ...choice, dark, highContrast });
};

/** Calls when the look may have changed; call the result to stop. */
export const onCanvasLook = (
  preferences: StoreApi<Preferences>,
  listener: () => void,
): (() => void) => {
  const query = matchMedia(forced);
  query.addEventListener('change', listener);
  const stop = onLook(preferences, listener);
  return () => {
    query.removeEventListener('change', listener);
    stop();
  };
};

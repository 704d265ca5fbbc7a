import { useEffect, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { keptDrafts } from '../inspector/keptDrafts';
import { applyLook, currentLook, onLook } from '../shell/look';
import { useServices } from '../shell/services';
import { useMap, useSession } from './mapContext';

/** The page in the look for a room, for as long as the map is shown to one. */
const useRoomLook = (isShown: boolean): void => {
  const { preferences, room } = useServices();
  const { isDark } = useStore(room);
  useLayoutEffect(() => {
    if (!isShown) return undefined;
    const root = document.documentElement;
    const apply = (): void =>
      applyLook(currentLook(preferences.getState(), { isShown: true, isDark }));
    apply();
    root.dataset.projector = 'on';
    const stop = onLook(preferences, apply);
    return () => {
      stop();
      delete root.dataset.projector;
      applyLook(currentLook(preferences.getState()));
    };
  }, [isShown, isDark, preferences]);
};

/** What was typed into fields and could not be taken waits out of sight while a room looks on. */
const useHiddenDrafts = (isShown: boolean): void => {
  const { map } = useMap();
  useEffect(() => {
    if (!isShown) return undefined;
    const drafts = keptDrafts(map);
    const held = [...drafts];
    drafts.clear();
    return () => {
      for (const [id, text] of held) if (!drafts.has(id)) drafts.set(id, text);
    };
  }, [isShown, map]);
};

/** Follows whether the map is shown to a room; true while it is. */
export const useRoom = (): boolean => {
  const isShown = useSession((session) => session.projector);
  useRoomLook(isShown);
  useHiddenDrafts(isShown);
  return isShown;
};

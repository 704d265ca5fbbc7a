import { useEffect, useState } from 'react';
import type { Look } from '../../rendering/look';
import { lookForCanvas, onCanvasLook } from '../map/canvasLook';
import { useServices } from '../shell/services';

/** The look the map is drawn in, new whenever it changes. */
export const useCanvasLook = (): Look => {
  const { preferences, room } = useServices();
  const [look, setLook] = useState(() => lookForCanvas(preferences.getState(), room.getState()));
  useEffect(() => {
    const read = (): void => setLook(lookForCanvas(preferences.getState(), room.getState()));
    read();
    const stops = [onCanvasLook(preferences, read), room.subscribe(read)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [preferences, room]);
  return look;
};

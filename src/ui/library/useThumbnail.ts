import { useEffect, useState } from 'react';
import type { MapSummary } from '../../store/ports';
import { lookForCanvas, onCanvasLook } from '../map/canvasLook';
import { useServices } from '../shell/services';

/** The picture of a map as an image address, anew after every edit and change of look. */
export const useThumbnail = ({ id, updatedAt }: MapSummary): string | null => {
  const { shelf, preferences } = useServices();
  const [picture, setPicture] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later edit means another picture
  useEffect(() => {
    let isOver = false;
    const draw = async () => {
      const [{ drawThumbnail }, opened] = await Promise.all([
        import('./drawThumbnail'),
        shelf.read(id),
      ]);
      if (!isOver && opened)
        setPicture(drawThumbnail(id, opened.rows, lookForCanvas(preferences.getState())));
    };
    const start = () => void draw().catch(() => setPicture(null));
    start();
    const stop = onCanvasLook(preferences, start);
    return () => {
      isOver = true;
      stop();
    };
  }, [shelf, preferences, id, updatedAt]);
  return picture;
};

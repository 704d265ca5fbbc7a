import { useEffect, useState } from 'react';
import type { MapSummary } from '../../store/ports';
import { useVoice } from '../headline/useVoice';
import { lookForCanvas, onCanvasLook } from '../map/canvasLook';
import { useServices } from '../shell/services';
import type { ThumbnailPicture } from './drawThumbnail';

/** The picture of a map for an image, anew after every edit and change of look. */
export const useThumbnail = ({ id, updatedAt }: MapSummary): ThumbnailPicture | null => {
  const { shelf, preferences } = useServices();
  const voice = useVoice();
  const [picture, setPicture] = useState<ThumbnailPicture | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later edit means another picture
  useEffect(() => {
    let isOver = false;
    const draw = async () => {
      const [{ drawThumbnail }, opened] = await Promise.all([
        import('./drawThumbnail'),
        shelf.read(id),
      ]);
      if (!isOver && opened)
        setPicture(drawThumbnail(id, opened.rows, lookForCanvas(preferences.getState()), voice));
    };
    const start = () => void draw().catch(() => setPicture(null));
    start();
    const stop = onCanvasLook(preferences, start);
    return () => {
      isOver = true;
      stop();
    };
  }, [shelf, preferences, voice, id, updatedAt]);
  return picture;
};

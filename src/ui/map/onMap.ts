import { type CSSProperties, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { Id } from '../../domain/id';
import type { Point } from '../../domain/row';
import type { MapTools } from './tools';

/**
 * Follows a circle on the surface while something stands at it; null while it is not there. Known
 * before the event that asked is over, so that a field there has the very next key.
 */
export const useSpot = (
  tools: MapTools,
  id: Id | null,
): { x: number; y: number; r: number } | null => {
  const [spot, setSpot] = useState<{ x: number; y: number; r: number } | null>(null);
  useLayoutEffect(() => {
    if (!id) return undefined;
    let frame = 0;
    const follow = (): void => {
      const now = tools.map.stage.picture()?.onScreen(id) ?? null;
      setSpot((was) => (was?.x === now?.x && was?.y === now?.y ? was : now));
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [tools, id]);
  return id ? spot : null;
};

/** Follows a point of the map on the surface, in CSS px. */
export const usePointOnMap = (tools: MapTools, [x, y]: Point): Point => {
  const now = useCallback(
    (): Point => tools.map.stage.picture()?.screenOf([x, y]) ?? [0, 0],
    [tools, x, y],
  );
  const [spot, setSpot] = useState(now);
  useEffect(() => {
    let frame = 0;
    const follow = (): void => {
      setSpot((was) => {
        const next = now();
        return was[0] === next[0] && was[1] === next[1] ? was : next;
      });
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [now]);
  return spot;
};

const half = 130;

/** A place for a field about 260 px wide, kept inside the frame. */
export const besideSpot = (
  at: { readonly x: number; readonly y: number },
  frame: HTMLElement | null,
): CSSProperties => {
  const width = frame?.clientWidth ?? 0;
  const height = frame?.clientHeight ?? 0;
  return {
    left: Math.max(8, Math.min(at.x - half, width - 2 * half - 8)),
    top: Math.max(8, Math.min(at.y, height - 64)),
  };
};

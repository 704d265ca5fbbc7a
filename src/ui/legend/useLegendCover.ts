import { type RefObject, useLayoutEffect } from 'react';
import { useMap } from '../map/mapContext';
import { type LegendCover, noCover } from '../map/stage';
import type { LegendShape } from './legendShape';

/** Air between the edge of the map and the legend, in CSS px, and between it and names. */
const [edge, air] = [10, 4];
/** Wider than any window: a strip reaches all along the lower edge. */
const allAlong = 100_000;

/** A phone has no room beside its sheet: there it lies over the map until it is put away. */
const coverOf = (legend: HTMLElement, shape: LegendShape | null): LegendCover => {
  const { width, height } = legend.getBoundingClientRect();
  if (shape === 'sheet' || width === 0) return noCover;
  if (shape === 'strip')
    return { left: 0, bottom: height, corner: { width: allAlong, height: height + air } };
  const corner = { width: width + edge + air, height: height + edge + air };
  return shape === 'panel' ? { left: width + edge, bottom: 0, corner } : { ...noCover, corner };
};

/** Tells the picture what the legend covers, open (in its shape) or closed (null), at any size. */
export const useLegendCover = (
  legend: RefObject<HTMLElement | null>,
  shape: LegendShape | null,
  isShown: boolean,
): void => {
  const { stage } = useMap().map;
  useLayoutEffect(() => {
    const element = legend.current;
    if (!isShown || !element) return undefined;
    const tell = (): void => stage.coverByLegend(coverOf(element, shape));
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => {
      observer.disconnect();
      stage.coverByLegend(noCover);
    };
  }, [legend, isShown, shape, stage]);
};

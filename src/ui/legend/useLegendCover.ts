import { type RefObject, useLayoutEffect } from 'react';
import { useMap } from '../map/mapContext';
import type { LegendCover } from '../map/stage';
import type { LegendShape } from './legendShape';

const nothing: LegendCover = { left: 0, bottom: 0 };

/** Air between the edge of the map and the legend, in CSS px. */
const edge = 10;

/** A phone has no room beside its sheet: there it lies over the map until it is put away. */
const coverOf = (legend: HTMLElement, shape: LegendShape): LegendCover => {
  const { width, height } = legend.getBoundingClientRect();
  if (shape === 'sheet') return nothing;
  return shape === 'panel' ? { left: width + edge, bottom: 0 } : { left: 0, bottom: height };
};

/** Tells the picture what the legend covers, as long as it is open and whenever its size changes. */
export const useLegendCover = (
  legend: RefObject<HTMLElement | null>,
  isOpen: boolean,
  shape: LegendShape,
): void => {
  const { stage } = useMap().map;
  useLayoutEffect(() => {
    const element = legend.current;
    if (!isOpen || !element) return undefined;
    const tell = (): void => stage.coverByLegend(coverOf(element, shape));
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => {
      observer.disconnect();
      stage.coverByLegend(nothing);
    };
  }, [legend, isOpen, shape, stage]);
};

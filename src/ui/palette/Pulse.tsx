import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Id } from '../../domain/id';
import { useMap } from '../map/mapContext';
import { useSpot } from '../map/onMap';

/** As long as the ring takes to fade, ms. */
const lasts = 1200;

export interface PulseOf {
  readonly id: Id;
  /** Tells two pulses of one circle apart. */
  readonly nth: number;
}

/** A ring that goes out once from what was found; not there where motion is not wanted. */
export const Pulse = ({ of }: { of: PulseOf | null }) => {
  const tools = useMap();
  const [shown, setShown] = useState<PulseOf | null>(null);
  const spot = useSpot(tools, shown?.id ?? null);
  useEffect(() => {
    if (!of) return undefined;
    setShown(of);
    const timer = setTimeout(() => setShown(null), lasts);
    return () => clearTimeout(timer);
  }, [of]);
  const frame = document.querySelector('.map-frame');
  if (!shown || !spot || !frame) return null;
  const style = { left: spot.x, top: spot.y, width: 2 * spot.r, height: 2 * spot.r };
  return createPortal(
    <span key={shown.nth} className="pulse" style={style} aria-hidden="true" />,
    frame,
  );
};

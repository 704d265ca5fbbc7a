import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of a part of the page in px, new when it changes; `usual` until it is known. */
export const useWidth = <T extends HTMLElement>(
  usual: number,
): readonly [RefObject<T | null>, number] => {
  const part = useRef<T>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return undefined;
    const read = () => setWidth(Math.round(element.clientWidth) || usual);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [usual]);
  return [part, width];
};

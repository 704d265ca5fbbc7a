import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Steps in which a header gives up what matters least; the styles know what that is. */
const tightest = 5;

const cuttable = '.map-title-button, .file-words';

const isCut = (header: HTMLElement): boolean =>
  [...header.querySelectorAll<HTMLElement>(cuttable)].some(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  );

/** What makes room or takes it for longer than a moment: how it is saved changes all the time. */
const occasionOf = (header: HTMLElement): string =>
  [
    header.clientWidth,
    document.documentElement.lang,
    header.querySelector('.map-title')?.textContent,
    header.querySelector('.room-sign') ? 'room' : '',
  ].join(' ');

const tighten = (header: HTMLElement, from: number): number => {
  for (let step = from; ; step++) {
    header.dataset.tight = String(step);
    if (step === tightest || !isCut(header)) return step;
  }
};

/**
 * Keeps `data-tight` on a header: 0 while all of it has room, more for each step it has to give
 * something up so that the name of what is open stays whole. It grows at once and only lets go when
 * the window, the name or the language is another, so that nothing flickers while things are saved.
 */
export const useTightness = (): RefObject<HTMLElement | null> => {
  const ref = useRef<HTMLElement>(null);
  const known = useRef({ occasion: '', step: 0 });
  // Parts come and go with what the screen knows, so they are looked up whenever it is drawn.
  useLayoutEffect(() => {
    const header = ref.current;
    if (!header || typeof ResizeObserver === 'undefined') return undefined;
    const look = (): void => {
      const occasion = occasionOf(header);
      const from = occasion === known.current.occasion ? known.current.step : 0;
      known.current = { occasion, step: tighten(header, from) };
    };
    const watcher = new ResizeObserver(look);
    watcher.observe(header);
    for (const part of header.children) watcher.observe(part);
    look();
    return () => watcher.disconnect();
  });
  return ref;
};

const focusable =
  'a[href], button:not([disabled]), input:not([type="hidden"]), textarea, select, [tabindex="0"]';

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

const regionsOf = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown);

const enter = (region: HTMLElement): void => {
  const last =
    region.querySelector<HTMLElement>('[data-enter]') ??
    region.querySelector<HTMLElement>('[tabindex="0"]');
  const target = last ?? [...region.querySelectorAll<HTMLElement>(focusable)].find(isShown);
  (target ?? region).focus();
};

/** Moves the focus to the next (1) or previous (-1) `[data-region]` of the page, round and round. */
export const stepRegion = (step: 1 | -1): void => {
  const regions = regionsOf();
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = at < 0 && step < 0 ? regions.length - 1 : at + step;
  const region = regions.at(next % Math.max(regions.length, 1));
  if (region) enter(region);
};

/** F6 and Shift+F6 go from region to region; call the result to stop. */
export const listenForRegions = (): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.defaultPrevented) return;
    event.preventDefault();
    stepRegion(event.shiftKey ? -1 : 1);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
};

/** Puts the focus where a screen begins; for when what had it is gone. */
export const focusStart = (): void => {
  document.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
};

let isArriving = false;

/** Somebody comes to another screen: its title takes the focus as soon as it is there. */
export const arrive = (): void => {
  isArriving = true;
};

/** True once after an arrival. */
export const takeArrival = (): boolean => {
  const was = isArriving;
  isArriving = false;
  return was;
};

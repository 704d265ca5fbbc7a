import { pause } from './afterFrame';
import type { Settling } from './settle';

/** So long it must stay at rest to count. */
const calm = 300;

/**
 * Watches `aria-busy` of an element, which may come later, until it says "false" for good; the
 * time it turned so counts. `ready` says from when on rest counts at all.
 */
export const watchBusy = async (
  selector: string,
  start: number,
  cap: number,
  ready: () => boolean,
): Promise<Settling> => {
  let restSince: number | null = null;
  for (;;) {
    const now = performance.now() - start;
    const busy = document.querySelector(selector)?.getAttribute('aria-busy');
    if (busy !== 'false' || !ready()) restSince = null;
    else restSince ??= now;
    if (restSince !== null && now - restSince > calm)
      return { settle: restSince, end: restSince, capped: false };
    if (now > cap) return { settle: now, end: now, capped: true };
    await pause(4);
  }
};

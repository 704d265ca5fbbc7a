import { type Id, isId } from '../domain/id';
import type { WindowLike } from './surroundings';

/** What one window tells the others; the data themselves are read from storage. */
export type Ring =
  | { readonly is: 'committed'; readonly map: Id }
  | { readonly is: 'shelf' }
  | { readonly is: 'everythingRemoved' };

export interface Bell {
  ring(what: Ring): void;
  close(): void;
}

const ringFrom = (data: unknown): Ring | null => {
  const { is, map } = (data ?? {}) as { is?: unknown; map?: unknown };
  if (is === 'committed') return isId(map) ? { is, map } : null;
  return is === 'shelf' || is === 'everythingRemoved' ? { is } : null;
};

const silent: Bell = { ring: () => undefined, close: () => undefined };

/** A doorbell between windows of this origin; silent where the browser has none. */
export const bellOf = (
  { BroadcastChannel: Channel }: WindowLike,
  answer: (ring: Ring) => void,
): Bell => {
  if (!Channel) return silent;
  const channel = new Channel('commonwheel');
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const ring = ringFrom(event.data);
    if (ring) answer(ring);
  };
  return {
    ring: (what) => channel.postMessage(what),
    close: () => channel.close(),
  };
};

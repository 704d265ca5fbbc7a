import { createStore, type StoreApi } from 'zustand/vanilla';

/** A sentence for screen readers; `count` tells two equal sentences apart. */
export interface Said {
  readonly text: string;
  readonly count: number;
}

export interface Saying {
  readonly polite: Said;
  readonly assertive: Said;
}

/** Speaks to people who listen to the page: whole sentences of the catalogue only. */
export interface Announcer {
  readonly state: StoreApi<Saying>;
  /** What happened. Waits a moment; a newer sentence takes the place of a waiting one. */
  polite(text: string): void;
  /** What must not be missed: data not saved, an import that failed. */
  assertive(text: string): void;
  /** Takes back what must not be missed once it is dealt with. */
  unsay(): void;
  /** Takes back what was said and what waits to be said: others are about to look or listen. */
  hush(): void;
}

const nothing: Said = { text: '', count: 0 };

/** An announcer that waits `pause` ms before it speaks, so that bursts become one sentence. */
export const createAnnouncer = (pause = 150): Announcer => {
  const state = createStore<Saying>(() => ({ polite: nothing, assertive: nothing }));
  const waiting: Partial<Record<keyof Saying, ReturnType<typeof setTimeout>>> = {};
  const say = (channel: keyof Saying, text: string): void => {
    clearTimeout(waiting[channel]);
    waiting[channel] = setTimeout(
      () =>
        state.setState((said) => ({
          ...said,
          [channel]: { text, count: said[channel].count + 1 },
        })),
      pause,
    );
  };
  return {
    state,
    polite: (text) => say('polite', text),
    assertive: (text) => say('assertive', text),
    unsay: () => {
      clearTimeout(waiting.assertive);
      state.setState({ assertive: nothing });
    },
    hush: () => {
      for (const timer of Object.values(waiting)) clearTimeout(timer);
      state.setState({ polite: nothing, assertive: nothing });
    },
  };
};

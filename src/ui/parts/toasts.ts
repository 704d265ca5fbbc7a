import { createStore, type StoreApi } from 'zustand/vanilla';

export interface ToastContent {
  /** A whole sentence; it is read out too. */
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface Toast extends ToastContent {
  readonly id: number;
}

/** Short messages at the edge of the window, each with at most one way back. */
export interface Toasts {
  readonly state: StoreApi<readonly Toast[]>;
  /** Shows a message; the result takes it away again. */
  show(content: ToastContent): () => void;
  dismiss(id: number): void;
  /** Takes all messages away at once. */
  clear(): void;
  /** Stops the clock of all messages while somebody looks at them. */
  hold(): void;
  release(): void;
}

const most = 2;

/** A message without a way back gives way to the next one. */
const outlived = (toasts: readonly Toast[]): readonly Toast[] => {
  const kept = toasts.filter(({ action }) => action).slice(1 - most);
  return toasts.filter((toast) => !kept.includes(toast));
};

/** A queue of at most two messages, each shown for `stay` ms of not being looked at. */
export const createToasts = (stay = 10_000): Toasts => {
  const state = createStore<readonly Toast[]>(() => []);
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  let lastId = 0;
  let held = false;

  const stop = (id: number): void => {
    clearTimeout(timers.get(id));
    timers.delete(id);
  };
  const dismiss = (id: number): void => {
    stop(id);
    state.setState((toasts) => toasts.filter((toast) => toast.id !== id), true);
    if (state.getState().length === 0) held = false;
  };
  const start = (id: number): void => {
    stop(id);
    if (!held)
      timers.set(
        id,
        setTimeout(() => dismiss(id), stay),
      );
  };

  return {
    state,
    dismiss,
    show: (content) => {
      lastId += 1;
      const id = lastId;
      for (const toast of outlived(state.getState())) dismiss(toast.id);
      state.setState((toasts) => [...toasts, { ...content, id }], true);
      start(id);
      return () => dismiss(id);
    },
    clear: () => {
      for (const { id } of state.getState()) dismiss(id);
    },
    hold: () => {
      held = true;
      for (const { id } of state.getState()) stop(id);
    },
    release: () => {
      held = false;
      for (const { id } of state.getState()) start(id);
    },
  };
};

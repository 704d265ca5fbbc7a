import { createStore, type StoreApi } from 'zustand/vanilla';

/** Whether the app itself is kept for work without a network, and whether a newer one waits. */
export interface OfflineState {
  readonly ready: boolean;
  /** Starts the newer version; null when there is none. Never called but by a person. */
  readonly reload: (() => void) | null;
}

export type OfflineStore = StoreApi<OfflineState>;

export const createOffline = (): OfflineStore =>
  createStore<OfflineState>(() => ({ ready: false, reload: null }));

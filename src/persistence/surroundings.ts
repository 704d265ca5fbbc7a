/** What a window offers for keeping things; a test hands in its own. */
export interface WindowLike {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  readonly localStorage?: Storage;
  readonly sessionStorage?: Storage;
  readonly navigator?: { readonly locks?: LockManager; readonly storage?: StorageManager };
  readonly BroadcastChannel?: typeof BroadcastChannel;
  readonly document?: Pick<
    Document,
    'visibilityState' | 'addEventListener' | 'removeEventListener'
  >;
  addEventListener(type: string, listener: (event: Event) => void): void;
  removeEventListener(type: string, listener: (event: Event) => void): void;
}

/** The same, with everything a browser may withhold as null. */
export interface Surroundings {
  readonly window: WindowLike;
  readonly indexedDB: IDBFactory | null;
  readonly keyRange: typeof IDBKeyRange | null;
  readonly local: Storage | null;
  readonly session: Storage | null;
  readonly locks: LockManager | null;
  readonly manager: StorageManager | null;
}

/** Where site data are blocked, merely reading the property throws. */
const offered = <T>(read: () => T | undefined): T | null => {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
};

export const surroundingsOf = (window: WindowLike): Surroundings => ({
  window,
  indexedDB: offered(() => window.indexedDB),
  keyRange: offered(() => window.IDBKeyRange),
  local: offered(() => window.localStorage),
  session: offered(() => window.sessionStorage),
  locks: offered(() => window.navigator?.locks),
  manager: offered(() => window.navigator?.storage),
});

/** The keys of a small storage that begin with a prefix. */
export const keysIn = (storage: Storage | null, prefix: string): readonly string[] =>
  Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '').filter((key) =>
    key.startsWith(prefix),
  );

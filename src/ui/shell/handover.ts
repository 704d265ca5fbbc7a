import type { Id } from '../../domain/id';

/** Carries a chosen file from one screen to the next, in memory only. */
export interface Handover {
  give(map: Id, file: File): void;
  /** The file for that map, once; null when there is none. */
  take(map: Id): File | null;
}

/** An empty handover. */
export const createHandover = (): Handover => {
  const files = new Map<Id, File>();
  return {
    give: (map, file) => {
      files.set(map, file);
    },
    take: (map) => {
      const file = files.get(map) ?? null;
      files.delete(map);
      return file;
    },
  };
};

import type { StoreApi } from 'zustand/vanilla';
import { isRecord } from '../../domain/schemaCheck';
import { createKeptStore, type Shelflet } from './keptStore';

/** Who looks on while this window is used. */
export interface Room {
  /** The window is shown to a room: nothing appears that is only mine. */
  readonly isShown: boolean;
  /** The room is dark: light letters on black. */
  readonly isDark: boolean;
}

export type RoomStore = StoreApi<Room>;

/** The room from whatever was kept; what makes no sense counts as nobody looking on. */
export const roomFrom = (kept: unknown): Room => {
  const given = isRecord(kept) ? kept : {};
  return { isShown: given.isShown === true, isDark: given.isDark === true };
};

/** The room of this window: it stays shown over a reload, when nobody is there to press anything. */
export const createRoom = (storage: Shelflet): RoomStore =>
  createKeptStore(storage, 'commonwheel:room', roomFrom);

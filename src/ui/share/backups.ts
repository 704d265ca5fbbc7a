import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Id } from '../../domain/id';
import { isRecord } from '../../domain/schemaCheck';
import type { FileHome } from '../shell/FileLine';
import { keptByMap } from '../shell/keptByMap';
import { type Services, useServices } from '../shell/services';
import { type Backup, noBackup, saved } from './reminderRule';

export type BackupStore = StoreApi<Backup>;

const moment = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** What was kept of a map's files; what makes no sense counts as nothing. */
export const backupFrom = (kept: unknown): Backup => {
  if (!isRecord(kept)) return noBackup;
  return {
    savedAt: moment(kept.savedAt),
    remindedAt: moment(kept.remindedAt),
    firstEditAt: moment(kept.firstEditAt),
    edits: moment(kept.edits) ?? 0,
  };
};

/** What this browser knows of a map's files. */
export const backupOf = keptByMap('backup', backupFrom);

/** Remembers that a map was handed out as a file now. */
export const recordBackup = (services: Services, map: Id): void =>
  backupOf(services, map).setState(saved(services.clock.now()), true);

/** Where a map lives besides this browser, for the header. */
export const useFileHome = (map: Id): FileHome => {
  const { savedAt } = useStore(backupOf(useServices(), map));
  return savedAt === null ? { is: 'none' } : { is: 'backedUp', at: savedAt };
};

import { useEffect } from 'react';
import { keepInFile } from '../keeping/chooseHome';
import { useMap } from '../map/mapContext';
import type { MapTools } from '../map/tools';
import { type BackupStore, backupOf } from './backups';
import { dueIn, edited, reminded } from './reminderRule';

/** Browsers count timers in 32 bits. */
const longest = 2 ** 31 - 1;

const remind = (tools: MapTools): void => {
  const { services, words } = tools;
  services.toasts.show({
    text: words('share.onlyHere'),
    action: { label: words('save.saveFile'), run: () => void keepInFile(tools) },
  });
};

/** Counts the edits of a map and reminds when it is time; the result ends it. */
export const followEdits = (tools: MapTools, backup: BackupStore): (() => void) => {
  const { clock } = tools.services;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    clearTimeout(timer);
    const wait = dueIn(backup.getState(), clock.now());
    if (wait === null) return;
    if (wait > 0) {
      timer = setTimeout(look, Math.min(wait, longest));
      return;
    }
    backup.setState(reminded(backup.getState(), clock.now()), true);
    remind(tools);
  };

  const unfollow = tools.map.store.state.subscribe(({ last }, before) => {
    if (!last || last === before.last || last.act === 'settle') return;
    backup.setState(edited(backup.getState(), clock.now()), true);
    look();
  });
  look();
  return () => {
    clearTimeout(timer);
    unfollow();
  };
};

/** Offers a file, seldom, while the open map lives in this browser only. */
export const useReminder = (): void => {
  const tools = useMap();
  useEffect(() => followEdits(tools, backupOf(tools.services, tools.map.id)), [tools]);
};

import { useMemo } from 'react';
import { renameMap } from '../../domain/commands/describe';
import type { Id } from '../../domain/id';
import type { NewMap } from '../../domain/newMap';
import type { Words } from '../../messages/words';
import type { MapSummary } from '../../store/ports';
import { recordBackup } from '../share/backups';
import { goTo } from '../shell/hashLocation';
import { focusStart } from '../shell/regions';
import { type Services, useServices, useWords } from '../shell/services';
import { shelveSecond } from './copies';

/** What the library does with maps; every one says what happened. */
export interface LibraryActions {
  create(template: NewMap['template']): Promise<void>;
  rename(map: MapSummary, name: string): Promise<void>;
  duplicate(map: MapSummary): Promise<void>;
  download(map: MapSummary): Promise<void>;
  /** Hands out all maps in one file, behind a password if one is given. */
  backUp(password?: string | null): Promise<void>;
  remove(map: MapSummary): Promise<void>;
  removeEverything(): Promise<void>;
}

const actionsOf = (services: Services, words: Words): LibraryActions => {
  const { shelf, toasts, files } = services;
  const say = (text: string): void => void toasts.show({ text });
  const titled = ({ title }: MapSummary): string => title || words('common.untitled');

  /** Whatever the store could not do is said in words and changes nothing on screen. */
  const safely = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch {
      say(words('library.failed'));
    }
  };
  const handOut = async (map: Id): Promise<boolean> => {
    const { mapFile } = await import('./mapFile');
    const file = await mapFile(services, map);
    if (!file) return false;
    files.download(file.name, file.text);
    recordBackup(services, map);
    return true;
  };
  const restore = (map: MapSummary) => () =>
    void safely(async () => {
      await shelf.restore(map.id);
      say(words('library.restored', { title: titled(map) }));
    });

  return {
    create: (template) => {
      if (template === 'blank') services.typeAhead.start();
      return safely(async () => {
        const { startedMap } = await import('./mapStart');
        const { map, rows } = startedMap(template, services, words);
        const name = words('common.untitled');
        await shelf.add(map, [...rows.values()], { key: 'history.newMap', values: { name } });
        goTo(`/map/${map}`);
      });
    },
    rename: (map, name) =>
      safely(async () => {
        const { editStored } = await import('./editStored');
        const status = await editStored(services, map.id, (store) =>
          store.run(renameMap, { name }),
        );
        if (!status) say(words('library.gone'));
        else if (status.is === 'notSaved') say(words('library.failed'));
        else say(words('library.renamed', { title: name }));
      }),
    duplicate: (map) =>
      safely(async () => {
        const opened = await shelf.read(map.id);
        const name = words('library.copyName', { title: titled(map) });
        const made = opened && (await shelveSecond(services, opened.rows, name));
        say(made ? words('library.duplicated', { title: titled(map) }) : words('library.gone'));
      }),
    download: (map) =>
      safely(async () => {
        const isThere = await handOut(map.id);
        say(isThere ? words('library.downloaded', { title: titled(map) }) : words('library.gone'));
      }),
    backUp: (password = null) =>
      safely(async () => {
        const { downloadBackup } = await import('./backup');
        for (const file of await downloadBackup(services, words('backup.fileName'), password))
          say(words('backup.made', { file }));
      }),
    remove: (map) =>
      safely(async () => {
        await shelf.remove(map.id);
        focusStart();
        toasts.show({
          text: words('library.deleted', { title: titled(map) }),
          action: { label: words('common.undo'), run: restore(map) },
        });
      }),
    removeEverything: () =>
      safely(async () => {
        await shelf.removeEverything();
        say(words('keeping.remove.done'));
      }),
  };
};

/** The actions of the library, in the language of now. */
export const useLibraryActions = (): LibraryActions => {
  const services = useServices();
  const words = useWords();
  return useMemo(() => actionsOf(services, words), [services, words]);
};

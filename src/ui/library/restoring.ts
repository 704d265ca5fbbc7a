import { difference, isEmpty } from '../../domain/change';
import { documentOf } from '../../domain/document';
import { titleOf } from '../../domain/outline';
import type { BackupEntry } from '../../interchange/backup/backupFile';
import type { NativeFile } from '../../interchange/native/nativeFile';
import type { FileProblem } from '../../interchange/problem';
import type { Words } from '../../messages/words';
import type { Services } from '../shell/services';
import { shelveSecond } from './copies';
import { replaceStored } from './replaceStored';

/** How a map of a backup stands to what is here. */
export type Standing = 'new' | 'deleted' | 'same' | 'differs';

export interface Restorable {
  readonly title: string;
  readonly native: NativeFile;
  readonly standing: Standing;
}

/** A backup that was read, before anything of it is brought in. */
export interface FoundBackup {
  readonly file: string;
  readonly maps: readonly Restorable[];
  readonly broken: readonly { readonly name: string; readonly problem: FileProblem }[];
}

/** What to do with a map that is here and differs. */
export const differingWays = ['leave', 'update', 'both'] as const;
export type DifferingWay = (typeof differingWays)[number];

const standingOf = async (native: NativeFile, { shelf }: Services): Promise<Standing> => {
  const { map } = native.document;
  const stored = await shelf.read(map);
  if (!stored) return (await shelf.copy(map)) ? 'deleted' : 'new';
  return isEmpty(difference(documentOf(map, stored.rows), native.document)) ? 'same' : 'differs';
};

/** Looks at every map of a backup beside what is here; changes nothing. */
export const lookInto = async (
  file: string,
  entries: readonly BackupEntry[],
  services: Services,
  words: Words,
): Promise<FoundBackup> => {
  const maps: Restorable[] = [];
  const broken: FoundBackup['broken'][number][] = [];
  for (const { name, read } of entries) {
    if (!read.ok) broken.push({ name, problem: read.error });
    else {
      const native = read.value;
      const title = titleOf(native.document) || words('common.untitled');
      maps.push({ title, native, standing: await standingOf(native, services) });
    }
  }
  return { file, maps, broken };
};

/** True when bringing a map in would change anything here. */
export const brings = ({ standing }: Restorable, way: DifferingWay): boolean =>
  standing === 'new' || standing === 'deleted' || (standing === 'differs' && way !== 'leave');

const bringIn = async (
  { native, standing, title }: Restorable,
  way: DifferingWay,
  file: string,
  services: Services,
  words: Words,
): Promise<boolean> => {
  const { document, copy } = native;
  if (standing === 'new') {
    await services.shelf.adopt(document.map, copy);
    return true;
  }
  if (standing === 'deleted') await services.shelf.restore(document.map);
  if (standing === 'differs' && way === 'both')
    return (
      (await shelveSecond(
        services,
        [...document.rows.values()],
        words('library.copyName', { title }),
      )) !== null
    );
  return replaceStored(services, document, file);
};

/** Brings in what was chosen, map by map; one that fails does not stop the others. How many came. */
export const restoreBackup = async (
  { file, maps }: FoundBackup,
  wayFor: (map: Restorable) => DifferingWay,
  services: Services,
  words: Words,
): Promise<{ readonly came: number; readonly failed: number }> => {
  let [came, failed] = [0, 0];
  for (const map of maps.filter((one) => brings(one, wayFor(one)))) {
    const isIn = await bringIn(map, wayFor(map), file, services, words).catch(() => false);
    if (isIn) came += 1;
    else failed += 1;
  }
  return { came, failed };
};

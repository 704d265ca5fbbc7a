import { applied, type Change } from '../domain/change';
import { documentOf, type MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { sameRow } from '../domain/path';
import type { JournalRecord } from '../store/ports';
import type { Vault } from './vault';

/** The document that records lead to when they are done again from nothing. */
export const replayed = (map: Id, records: readonly Pick<JournalRecord, 'change'>[]): MapDocument =>
  records.reduce(
    (document, { change }: { change: Change }) => applied(document, change),
    documentOf(map, []),
  );

/** Ids where the stored rows are not what the journal says they must be; none = all is well. */
export const verifyMap = async (vault: Vault, map: Id): Promise<readonly Id[]> => {
  const reading = await vault.read(map);
  const news = await vault.after(map, { seq: 0, born: null });
  const told = replayed(map, news?.records ?? []).rows;
  const alive = (reading?.rows ?? []).filter(({ deleted }) => !deleted);
  const kept = new Map(alive.map(({ id, row }) => [id, row]));
  return [...new Set([...told.keys(), ...kept.keys()])].filter((id) => {
    const [a, b] = [told.get(id), kept.get(id)];
    return !a || !b || !sameRow(a, b);
  });
};

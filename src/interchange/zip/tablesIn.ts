import { ok, type Result, refuse } from '../../domain/result';
import type { SourceFile } from '../format';
import type { FileProblem, FileReason } from '../problem';
import { unzip } from './unzip';

/** What programs put into a zip beside what people did. */
const isJunk = (name: string): boolean => /(^|\/)(__MACOSX\/|\.)/u.test(name);

const isTable = (name: string): boolean => /\.(csv|tsv|tab|txt)$/iu.test(name) && !isJunk(name);

/** Problems of zips are told of workbooks; of other zips they are these. */
const reasons: Readonly<Partial<Record<FileReason, FileReason>>> = {
  workbookLarge: 'packedTooLarge',
  workbookUnsafe: 'zipUnsafe',
  workbookParts: 'zip',
  workbookLocked: 'zip',
};

const ofZip = ({ reason, ...problem }: FileProblem): FileProblem => ({
  ...problem,
  reason: reasons[reason] ?? 'packedBroken',
});

/** The text tables of a zip, in its order; how much comes out of it is bounded. */
export const tablesIn = ({ bytes }: SourceFile): Result<readonly SourceFile[], FileProblem> => {
  const parts = unzip(bytes, isTable);
  if (!parts.ok) return refuse(ofZip(parts.error));
  return ok(
    [...parts.value].map(([name, part]) => ({ name: name.replace(/^.*\//u, ''), bytes: part })),
  );
};

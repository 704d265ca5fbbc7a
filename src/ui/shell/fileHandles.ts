import type { FileHandle } from '../../store/ports';

/** Files by the handles they came with, for as long as somebody holds the file. */
const handles = new WeakMap<File, Promise<FileHandle | null>>();

/** Writes down the handle that a file came with. */
export const noteHandle = (file: File, handle: Promise<FileHandle | null>): void => {
  handles.set(file, handle);
};

/** The handle that a file came with; null where the browser gave none. */
export const handleOf = async (file: File): Promise<FileHandle | null> => {
  try {
    return (await handles.get(file)) ?? null;
  } catch {
    return null;
  }
};

type Dropped = DataTransferItem & {
  readonly getAsFileSystemHandle?: () => Promise<{ readonly kind: string } | null>;
};

const isFile = (handle: { readonly kind: string } | null): handle is FileHandle =>
  handle?.kind === 'file';

/** The files of a drop, each with its handle where the browser has such; asked for at once or never. */
export const droppedFiles = (data: DataTransfer | null): readonly File[] => {
  const files = [...(data?.files ?? [])];
  const items = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file') as Dropped[];
  for (const [at, file] of files.entries()) {
    const asked = items[at]?.getAsFileSystemHandle?.();
    if (asked)
      noteHandle(
        file,
        asked.then((handle) => (isFile(handle) ? handle : null)),
      );
  }
  return files;
};

import type { FileHandle } from '../../store/ports';
import { noteHandle } from './fileHandles';

/** Files in and out of the browser. */
export interface Files {
  /** Hands a file to the person, under a name for their downloads. */
  download(name: string, content: string | Blob, type?: string): void;
  /**
   * Lets the person choose a file that the app may write, when they press something; null when
   * they choose none. Not there where the browser lets no page write files.
   */
  readonly choose?: (name: string) => Promise<FileHandle | null>;
  /**
   * Lets the person choose files to open, with these endings, so that they can be written later;
   * none when they choose none, null when the browser forbids it here. Not there where the browser
   * knows no such files.
   */
  readonly open?: (endings: readonly string[]) => Promise<readonly File[] | null>;
}

/** A file of text or bytes as a download of this browser. */
const download: Files['download'] = (name, content, type = 'application/json') => {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

interface PickerOptions {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}

type SavePicker = (options: PickerOptions) => Promise<FileHandle>;

/** Browsers take endings of 16 letters at most, so ours cannot stand here whole. */
const types = [{ accept: { 'application/json': ['.json'] } }];

const choosing =
  (pick: SavePicker): NonNullable<Files['choose']> =>
  async (suggestedName) => {
    try {
      return await pick({ suggestedName, types });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
      throw error;
    }
  };

interface OpenOptions {
  readonly multiple: true;
  readonly types: PickerOptions['types'];
}

type OpenPicker = (options: OpenOptions) => Promise<readonly FileHandle[]>;

const longestEnding = 16;

const withHandle = async (handle: FileHandle): Promise<File> => {
  const file = await handle.getFile();
  noteHandle(file, Promise.resolve(handle));
  return file;
};

const opening =
  (pick: OpenPicker): NonNullable<Files['open']> =>
  async (endings) => {
    const short = endings.filter(
      (ending) => /^\.[\w-]+$/u.test(ending) && ending.length <= longestEnding,
    );
    try {
      const chosen = await pick({
        multiple: true,
        types: [{ accept: { 'application/octet-stream': short } }],
      });
      return await Promise.all(chosen.map(withHandle));
    } catch (error) {
      return error instanceof DOMException && error.name === 'AbortError' ? [] : null;
    }
  };

/** The files of this browser. */
export const browserFiles = (page: Window): Files => {
  const { showSaveFilePicker: pick, showOpenFilePicker: pickOpen } = page as {
    readonly showSaveFilePicker?: SavePicker;
    readonly showOpenFilePicker?: OpenPicker;
  };
  return {
    download,
    ...(pick && { choose: choosing(pick.bind(page)) }),
    ...(pickOpen && { open: opening(pickOpen.bind(page)) }),
  };
};

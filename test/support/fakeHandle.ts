import type { FileHandle } from '../../src/store/ports';

export interface FakeHandle extends FileHandle {
  /** What the file holds. */
  text(): string;
  /** How often it was written. */
  readonly writes: number;
  permission: PermissionState;
  /** What the person answers when asked. */
  answer: PermissionState;
  isGone: boolean;
  isFull: boolean;
  /** Something else writes to it. */
  changeOutside(text: string): void;
}

const notFound = (): Error => new DOMException('gone', 'NotFoundError');

/** A file that a person chose, as a browser with file access hands it over. */
export const fakeHandle = (
  name = 'flex-friday.commonwheel.json',
  time = { now: 1 },
): FakeHandle => {
  let content = '';
  let modified = 0;
  const put = (text: string): void => {
    content = text;
    modified = ++time.now;
  };
  const handle: FakeHandle & { writes: number } = {
    kind: 'file',
    name,
    writes: 0,
    permission: 'granted',
    answer: 'granted',
    isGone: false,
    isFull: false,
    text: () => content,
    changeOutside: put,
    getFile: async () => {
      if (handle.isGone) throw notFound();
      return new File([content], name, { lastModified: modified });
    },
    createWritable: async () => {
      if (handle.isGone) throw notFound();
      let next = '';
      return {
        write: async (text) => {
          if (handle.isFull) throw new DOMException('full', 'QuotaExceededError');
          next += text;
        },
        close: async () => {
          handle.writes += 1;
          put(next);
        },
        abort: async () => undefined,
      };
    },
    isSameEntry: async (other) => other === handle,
    queryPermission: async () => handle.permission,
    requestPermission: async () => {
      handle.permission = handle.answer;
      return handle.permission;
    },
  };
  return handle;
};

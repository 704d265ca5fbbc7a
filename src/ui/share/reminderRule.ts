/** What is known of a map's life in files. Times are milliseconds since 1970. */
export interface Backup {
  /** When it was last handed out as a file. */
  readonly savedAt: number | null;
  /** When a person was last reminded to save one. */
  readonly remindedAt: number | null;
  /** The first edit since the last file or reminder, and how many there were since. */
  readonly firstEditAt: number | null;
  readonly edits: number;
}

export const noBackup: Backup = { savedAt: null, remindedAt: null, firstEditAt: null, edits: 0 };

const minute = 60_000;
const day = 24 * 60 * minute;

/** The first reminder comes soon; once a person has seen it or saved a file, they come rarely. */
const soon = { edits: 10, wait: 10 * minute };
const rarely = { edits: 200, wait: 7 * day };

const isFirst = ({ savedAt, remindedAt }: Backup): boolean =>
  savedAt === null && remindedAt === null;

const ruleFor = (backup: Backup) => (isFirst(backup) ? soon : rarely);

/** When the waiting began: with the last file or reminder, at first with the first edit. */
const waitingSince = (backup: Backup): number =>
  isFirst(backup)
    ? (backup.firstEditAt ?? Number.POSITIVE_INFINITY)
    : Math.max(backup.savedAt ?? 0, backup.remindedAt ?? 0);

/** One more edit that no file holds. */
export const edited = (backup: Backup, now: number): Backup => ({
  ...backup,
  firstEditAt: backup.firstEditAt ?? now,
  edits: backup.edits + 1,
});

/** The map was handed out as a file. */
export const saved = (now: number): Backup => ({ ...noBackup, savedAt: now });

/** A person was reminded. */
export const reminded = (backup: Backup, now: number): Backup => ({
  ...noBackup,
  savedAt: backup.savedAt,
  remindedAt: now,
});

/** How long until a reminder is due without further edits, in ms; null while nothing is unsaved. */
export const dueIn = (backup: Backup, now: number): number | null => {
  if (backup.edits === 0) return null;
  const { edits, wait } = ruleFor(backup);
  return backup.edits >= edits ? 0 : Math.max(0, waitingSince(backup) + wait - now);
};

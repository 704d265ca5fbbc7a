import { describe, expect, it } from 'vitest';
import {
  type Backup,
  dueIn,
  edited,
  noBackup,
  reminded,
  saved,
} from '../../../src/ui/share/reminderRule';

const minute = 60_000;
const day = 24 * 60 * minute;

const afterEdits = (backup: Backup, count: number, at: number): Backup =>
  Array.from({ length: count }).reduce<Backup>((now) => edited(now, at), backup);

describe('The reminder to save a file', () => {
  it('never comes while nothing was edited', () => {
    expect(dueIn(noBackup, 20 * minute)).toBeNull();
    expect(dueIn(saved(0), 30 * day)).toBeNull();
  });

  it('comes after ten edits', () => {
    expect(dueIn(afterEdits(noBackup, 9, 0), 0)).toBeGreaterThan(0);
    expect(dueIn(afterEdits(noBackup, 10, 0), 0)).toBe(0);
  });

  it('comes ten minutes after the first edit', () => {
    const once = edited(noBackup, 1_000);
    expect(dueIn(once, 1_000)).toBe(10 * minute);
    expect(dueIn(once, 1_000 + 10 * minute)).toBe(0);
  });

  it('comes again only after seven days or 200 changes', () => {
    const seen = reminded(afterEdits(noBackup, 10, 0), 0);
    expect(dueIn(afterEdits(seen, 199, minute), minute)).toBe(7 * day - minute);
    expect(dueIn(afterEdits(seen, 200, minute), minute)).toBe(0);
    expect(dueIn(edited(seen, minute), 7 * day)).toBe(0);
  });

  it('counts anew from a saved file', () => {
    const kept = saved(3 * day);
    expect(dueIn(afterEdits(kept, 10, 3 * day), 3 * day)).toBe(7 * day);
  });
});

import type { Why } from './figure';
import { isShare, type Kind } from './kind';
import type { Left } from './pool';
import { type Note, type NoteKey, noteKeys, type Report } from './report';

const noteOfWhy: Partial<Record<Why, NoteKey>> = {
  onlyPercents: 'onlyPercent',
  onlyRates: 'onlyRate',
  onlyMeans: 'onlyMean',
  suppressed: 'suppressed',
  aboutEverybody: 'aboutEverybody',
  notExpected: 'notExpected',
  otherVersion: 'otherVersion',
  versionsDiffer: 'otherVersion',
  otherPeriod: 'otherPeriod',
  invalid: 'invalid',
};

/** What to say beside a figure, and of how many partners: "1 partner gave only a percent". */
export const notesOf = (
  kind: Kind,
  reports: readonly Report[],
  left: readonly Left[],
): readonly Note[] => {
  const counts = new Map<NoteKey, number>();
  const count = (note: NoteKey) => counts.set(note, (counts.get(note) ?? 0) + 1);
  const isOfSome = isShare(kind);
  for (const { notes, status, reading } of reports) {
    for (const note of notes) count(note);
    if (status !== 'final') count(status);
    if (isOfSome && reading.is === 'sums' && reading.d === 0) count('noOneEligible');
  }
  for (const { why } of left) {
    const note = noteOfWhy[why];
    if (note) count(note);
  }
  return noteKeys.flatMap((note) => {
    const found = counts.get(note);
    return found ? { note, count: found } : [];
  });
};

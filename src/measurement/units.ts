import { none } from './figure';
import type { Kind } from './kind';
import { pooledReading } from './poolReadings';
import type { NoteKey, Saying } from './report';
import { weakest } from './report';

/** What nobody said. */
export const nothingSaid: Saying = {
  reading: none('notReported'),
  version: 0,
  status: 'final',
  sources: [],
  notes: [],
};

/** True where a figure was given, hidden or not; a cell that says "missing" gives none. */
export const gives = ({ reading }: Saying): boolean =>
  reading.is !== 'none' || reading.why === 'suppressed';

const lacks = ({ reading }: Saying): boolean =>
  reading.is === 'none' && reading.why !== 'notApplicable' && reading.why !== 'notDue';

const together = (kind: Kind, units: readonly Saying[]): Saying => {
  const given = units.filter(({ reading }) => reading.is !== 'none');
  const versions = new Set(given.map(({ version }) => version));
  const reading = pooledReading(
    kind,
    units.map((one) => one.reading),
  );
  const notes = new Set<NoteKey>(units.flatMap((one) => one.notes));
  if (given.length > 0 && units.some(lacks)) notes.add('unitsMissing');
  return {
    reading: versions.size > 1 ? none('versionsDiffer') : reading,
    version: given[0]?.version ?? units[0]?.version ?? 0,
    status: weakest(given.map(({ status }) => status)),
    sources: units.flatMap(({ sources }) => sources),
    notes: [...notes],
  };
};

/**
 * What a partner says: its own value, or that of its programs and sites put together by R2 and R3.
 * Where both are there its own wins with a notice, never both (MEASUREMENT.md, the reporting unit).
 */
export const sayingOfPartner = (kind: Kind, own: Saying, units: readonly Saying[]): Saying => {
  if (gives(own)) {
    return units.some(gives) ? { ...own, notes: [...own.notes, 'ownAndUnits'] } : own;
  }
  return own.version > 0 && !units.some(gives) ? own : together(kind, units);
};

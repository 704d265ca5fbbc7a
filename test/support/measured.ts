import type { CellEntry, CellValue } from '../../src/domain/cellFault';
import { enterCells } from '../../src/domain/commands/enterCells';
import { addGroups } from '../../src/domain/commands/groups';
import { defineMeasure } from '../../src/domain/commands/measures';
import { addPeriods } from '../../src/domain/commands/periods';
import type { MapDocument } from '../../src/domain/document';
import type { Id, IdSource } from '../../src/domain/id';
import { indicatorsOf, periodsOf, subgroupsOf } from '../../src/domain/measures';
import { countingIds } from './ids';
import { did, mapOf, named } from './maps';

const missing = (what: string): never => {
  throw new Error(`no ${what}`);
};

/** Three partners, a percent and a count, two groups and three school years; no values. */
export const measuredMap = (ids: IdSource = countingIds()): MapDocument => {
  const map = mapOf('Backbone\n# Mentors\nAcme\nBeta\nCounty Health', ids);
  const percent = { name: 'Interaction', type: 'percent', denominator: 'students' } as const;
  const asked = did(map, defineMeasure, percent, ids);
  const both = did(asked, defineMeasure, { name: 'Hours', type: 'count' }, ids);
  const years = { type: 'schoolYear', start: '2022-09-01', count: 3 } as const;
  const timed = did(both, addPeriods, years, ids);
  return did(timed, addGroups, { dimension: 'Learners', names: ['English', 'Others'] }, ids);
};

export const measureNamed = (document: MapDocument, name: string): Id =>
  indicatorsOf(document).find((row) => row.name === name)?.id ?? missing(name);

export const periodNamed = (document: MapDocument, label: string): Id =>
  periodsOf(document).find((row) => row.label === label)?.id ?? missing(label);

export const groupNamed = (document: MapDocument, name: string): Id =>
  subgroupsOf(document).find((row) => row.name === name)?.id ?? missing(name);

/** `30/60`, `12`, `NA`, `s`, `~30` (estimated), or nothing for a blank. */
export const cellOf = (text: string): CellValue | null => {
  if (text === '') return null;
  const status = text.startsWith('~') ? 'estimated' : 'final';
  if (text === 'NA') return { n: null, d: null, state: 'notApplicable', status };
  if (text === 's') return { n: null, d: null, state: 'suppressed', status };
  const [n = 0, d = null] = text.replace('~', '').split('/').map(Number);
  return { n, d, state: 'reported', status };
};

/** A value by names: `Acme`, `Interaction`, `2022–23`, `30/60`. */
export const valueAt = (
  document: MapDocument,
  partner: string,
  measure: string,
  period: string,
  text: string,
): CellEntry => ({
  indicator: measureNamed(document, measure),
  unit: named(document, partner).id,
  period: periodNamed(document, period),
  cell: cellOf(text),
});

/** The map after values were entered as one act. */
export const entered = (
  document: MapDocument,
  ids: IdSource,
  ...cells: readonly CellEntry[]
): MapDocument => did(document, enterCells, { cells, at: 1_000 }, ids);

import { type MapDocument, nodeOf, rowOf } from './document';
import { everybodyIn, mayBeOfEverybody } from './everybody';
import type { Id } from './id';
import type { CellState, CellStatus, IndicatorRow } from './measureRow';
import type { Refusal, RefusalReason } from './refusal';

/** What is to stand in a cell. */
export interface CellValue {
  /** Above the line, a count, or a mean. */
  readonly n: number | null;
  /** Below the line, or what a mean is of. */
  readonly d: number | null;
  readonly state: CellState;
  readonly status: CellStatus;
}

/** A value and its place. */
export interface CellEntry {
  readonly indicator: Id;
  /** A partner, or a program or site of one; the center for a value about everybody. */
  readonly unit: Id;
  /** Left out = the total. */
  readonly subgroup?: Id | null;
  readonly period: Id;
  /** Null for a cell that was emptied: it becomes missing, never zero. */
  readonly cell: CellValue | null;
}

const mayBeNegative = new Set<IndicatorRow['type']>(['mean', 'money']);

const isNumber = (value: number | null): boolean => value === null || Number.isFinite(value);

const sizeFault = ({ type }: IndicatorRow, { n, d }: CellValue): RefusalReason | null => {
  if (!isNumber(n) || !isNumber(d)) return 'notNumeric';
  if ((d ?? 0) < 0 || ((n ?? 0) < 0 && !mayBeNegative.has(type))) return 'negativeValue';
  if (type === 'people' && !Number.isInteger(n ?? 0)) return 'notACount';
  return null;
};

const shareFault = (measure: IndicatorRow, { n, d }: CellValue): RefusalReason | null => {
  if (measure.type !== 'percent') return null;
  if (!measure.denominator) return 'denominatorMissing';
  if (n === null) return null;
  if (d === null) return n > 100 ? 'percentOver' : null;
  return n > d ? 'partOverWhole' : null;
};

const unitName = (document: MapDocument, id: Id): string | null => {
  if (id === everybodyIn(document)) return nodeOf(document, id)?.name ?? null;
  const node = nodeOf(document, id);
  if (node) return node.type === 'partner' ? node.name : null;
  return rowOf(document, 'unit', id)?.name ?? null;
};

/** What partners do is theirs: only a measure that nobody owns has values about everybody (R15). */
const isOwned = (document: MapDocument, measure: IndicatorRow, unit: Id): boolean =>
  !mayBeOfEverybody(measure) && unit === everybodyIn(document);

/**
 * Why a value cannot stand at its place; null when it can. The refusal names the place: the
 * measure, the partner and the period.
 */
export const cellFault = (document: MapDocument, entry: CellEntry): Refusal | null => {
  const measure = rowOf(document, 'indicator', entry.indicator);
  const period = rowOf(document, 'period', entry.period);
  const partner = unitName(document, entry.unit);
  if (!measure) return { reason: 'measureGone' };
  if (partner === null) return { reason: 'unitGone', values: { measure: measure.name } };
  if (isOwned(document, measure, entry.unit))
    return { reason: 'ownedByPartners', values: { measure: measure.name }, about: measure.id };
  if (!period) return { reason: 'periodUnknown', values: { measure: measure.name, partner } };
  if (entry.subgroup && !rowOf(document, 'subgroup', entry.subgroup))
    return { reason: 'groupGone' };
  const { cell } = entry;
  const reason = cell && (sizeFault(measure, cell) ?? shareFault(measure, cell));
  if (!reason) return null;
  const values = { measure: measure.name, partner, period: period.label };
  return { reason, values, about: measure.id };
};

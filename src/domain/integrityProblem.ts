import { type MapDocument, nodeOf } from './document';
import type { Id } from './id';
import type { NodeRow } from './row';

/** What is not sound in a document as a whole, though each of its rows may be. */
export type IntegrityReason =
  | 'noMapRow'
  | 'twoMapRows'
  | 'noArrangement'
  | 'twoArrangements'
  | 'twoCenters'
  | 'endMissing'
  | 'sameEnds'
  | 'themeMissing'
  | 'parentMissing'
  | 'loopOfThemes'
  | 'fieldMissing'
  | 'partnerMissing'
  | 'personMissing'
  | 'answerMissing'
  | 'stageMissing'
  | 'indicatorMissing'
  | 'unitMissing'
  | 'subgroupMissing'
  | 'periodMissing'
  | 'sameCode';

export interface IntegrityProblem {
  readonly reason: IntegrityReason;
  /** The row that is not sound. */
  readonly id: Id;
  /** What it refers to, where that is the trouble. */
  readonly to?: string;
}

export type Problems = readonly IntegrityProblem[];

/** True for the id of a circle of that type that is there. */
export const isA = (document: MapDocument, id: string, type: NodeRow['type']): boolean =>
  nodeOf(document, id as Id)?.type === type;

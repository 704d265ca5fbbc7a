import type { Id } from '../../../domain/id';
import { type Change, changeOf } from '../../../measurement/change';
import { signOf } from '../../../measurement/compare';
import type { Figure, Measured, Why } from '../../../measurement/figure';
import { versionOf } from '../../../measurement/matched';
import type { MeasureTable } from '../../../measurement/measureTable';
import { partnerCompleteness } from '../../../measurement/partnerCompleteness';
import { partnerShowsStatus } from '../../../measurement/scope';
import { type Status, statusKeys } from '../../../measurement/status';
import { statusAt } from '../../../measurement/statusAt';
import { type HeatColumn, saidBy } from './heatColumn';
import type { HeatMode } from './heatMode';

/** What a cell says, before it is put into words. */
export type HeatFace =
  | { readonly is: 'figure'; readonly figure: Figure; readonly isAside: boolean }
  | { readonly is: 'status'; readonly status: Status }
  | { readonly is: 'contributes' }
  | { readonly is: 'change'; readonly change: Change }
  | {
      readonly is: 'parts';
      readonly reported: number;
      readonly due: number;
      readonly share: number;
    }
  | { readonly is: 'none'; readonly why: Why };

/** What cells are worked out from. */
export interface HeatGround {
  readonly table: MeasureTable;
  readonly mode: HeatMode;
  readonly column: HeatColumn;
  /** The same measure in the period before; null where there is none. */
  readonly before: HeatColumn | null;
}

interface Stated {
  readonly figure: Figure;
  readonly version: number;
  readonly why: Why | null;
}

const statedIn = (column: HeatColumn, partner: Id | null): Stated => {
  if (partner === null)
    return { figure: column.pooled.figure, version: versionOf(column.pooled), why: null };
  const { figure, report, why } = saidBy(column, partner);
  return { figure, version: report?.version ?? 0, why };
};

const faceOfChange = ({ column, before }: HeatGround, partner: Id | null): HeatFace => {
  const after = statedIn(column, partner);
  if (after.figure.is === 'none') return after.figure;
  if (!before) return { is: 'none', why: 'tooFewPoints' };
  const change: Measured<Change> = changeOf(
    column.measure.direction,
    statedIn(before, partner),
    after,
  );
  return change.is === 'none' ? change : { is: 'change', change: change.value };
};

const faceOfStatus = ({ table, column }: HeatGround, partner: Id | null): HeatFace => {
  const { figure } = statedIn(column, partner);
  if (figure.is === 'none') return figure;
  if (partner === null) return { is: 'status', status: statusAt(table, column.asked, figure) };
  if (!partnerShowsStatus(column.measure)) return { is: 'contributes' };
  return {
    is: 'status',
    status: statusAt(table, { ...column.asked, partners: [partner] }, figure),
  };
};

const faceOfParts = ({ table, column }: HeatGround, partner: Id | null): HeatFace => {
  if (partner === null) {
    const { completeness, standing, expected } = column.pooled;
    return completeness.is === 'none'
      ? completeness
      : { is: 'parts', reported: standing.reported, due: expected, share: completeness.value };
  }
  const { reported, due, share } = partnerCompleteness(table, column.asked, partner);
  return share.is === 'none' ? share : { is: 'parts', reported, due, share: share.value };
};

/** What the cell of a partner says, or that of all partners (null). */
export const heatFace = (ground: HeatGround, partner: Id | null): HeatFace => {
  if (ground.mode === 'change') return faceOfChange(ground, partner);
  if (ground.mode === 'status') return faceOfStatus(ground, partner);
  if (ground.mode === 'completeness') return faceOfParts(ground, partner);
  const { figure, why } = statedIn(ground.column, partner);
  if (figure.is === 'none') return { is: 'none', why: why ?? figure.why };
  return { is: 'figure', figure, isAside: why !== null };
};

/** What rows are sorted by; null stands at the end, whichever way. */
export const weightOf = (face: HeatFace, { column }: HeatGround): number | null => {
  if (face.is === 'figure' && face.figure.is === 'value') return face.figure.value;
  if (face.is === 'figure' && face.figure.is === 'range') return face.figure.high;
  if (face.is === 'status')
    return face.status.is === 'noData' ? null : -statusKeys.indexOf(face.status.is);
  if (face.is === 'change') return signOf(column.measure.direction) * face.change.difference;
  return face.is === 'parts' ? face.share : null;
};

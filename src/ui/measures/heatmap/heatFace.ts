import type { Id } from '../../../domain/id';
import type { Asked } from '../../../measurement/asked';
import { type Change, type Comparable, changeOf } from '../../../measurement/change';
import { type Claim, claimAt } from '../../../measurement/claim';
import { classAt } from '../../../measurement/classAt';
import type { HealthyPeopleClass } from '../../../measurement/classes';
import { signOf } from '../../../measurement/compare';
import type { Compared } from '../../../measurement/comparison';
import { type Figure, type Measured, none, type Why } from '../../../measurement/figure';
import { comparable } from '../../../measurement/matched';
import type { MeasureTable } from '../../../measurement/measureTable';
import { partnerCompleteness } from '../../../measurement/partnerCompleteness';
import { figureOf } from '../../../measurement/reading';
import { reportsAt } from '../../../measurement/reportAt';
import { partnerShowsStatus } from '../../../measurement/scope';
import { type Status, statusKeys } from '../../../measurement/status';
import { statusAt } from '../../../measurement/statusAt';
import type { Whose } from '../../../measurement/whose';
import { keptFigureAt } from '../keptFigures';
import { type HeatColumn, saidBy } from './heatColumn';
import type { HeatMode } from './heatMode';

/** What a cell says, before it is put into words. */
export type HeatFace =
  | { readonly is: 'figure'; readonly figure: Figure; readonly isAside: boolean }
  | {
      readonly is: 'status';
      readonly status: Status;
      /** By Healthy People (R13), worked out for those who chose to see it. */
      readonly asClass: () => Measured<HealthyPeopleClass>;
    }
  | { readonly is: 'contributes' }
  | {
      readonly is: 'change';
      readonly change: Change;
      /** Worked out for what is in sight: null where it is no change over time (R16). */
      readonly claim: () => Claim | null;
    }
  | {
      readonly is: 'parts';
      readonly reported: number;
      readonly due: number;
      readonly share: number;
    }
  | { readonly is: 'none'; readonly why: Why };

/** A face of one kind. */
export type Of<T extends HeatFace['is']> = Extract<HeatFace, { is: T }>;

/** What cells are worked out from. */
export interface HeatGround {
  readonly table: MeasureTable;
  readonly mode: HeatMode;
  readonly column: HeatColumn;
  /** The same measure in the period it is compared with; null where there is none. */
  readonly before: HeatColumn | null;
  readonly compared: Compared | null;
}

interface Stated {
  /** Left out = of partners. */
  readonly of?: Whose;
  readonly figure: Figure;
  readonly version: number;
  readonly why: Why | null;
}

const statedIn = (column: HeatColumn, partner: Id | null): Stated => {
  if (partner === null) return { ...comparable(column.pooled), why: null };
  const { figure, report, why } = saidBy(column, partner);
  return { figure, version: report?.version ?? 0, why };
};

/** A point of the line of a partner, or of all. */
const pointIn = ({ table, column }: HeatGround, partner: Id | null) => {
  return (period: Id): Comparable => {
    const asked = { ...column.asked, period };
    if (partner === null) return comparable(keptFigureAt(table, asked));
    const [report] = reportsAt(table, asked, [partner]);
    return report
      ? { figure: figureOf(column.measure, report.reading), version: report.version }
      : { figure: none('notReported'), version: 0 };
  };
};

const claimOf = (ground: HeatGround, partner: Id | null, { difference }: Change): Claim | null => {
  const { table, column, compared } = ground;
  if (compared?.comparison !== 'change') return null;
  return claimAt(table, column.asked, difference, pointIn(ground, partner));
};

const faceOfChange = (ground: HeatGround, partner: Id | null): HeatFace => {
  const { column, before } = ground;
  const after = statedIn(column, partner);
  if (after.figure.is === 'none') return after.figure;
  if (!before) return none('tooFewPoints');
  const change: Measured<Change> = changeOf(
    column.measure.direction,
    statedIn(before, partner),
    after,
  );
  if (change.is === 'none') return change;
  return {
    is: 'change',
    change: change.value,
    claim: () => claimOf(ground, partner, change.value),
  };
};

const judged = (table: MeasureTable, asked: Asked, figure: Figure): HeatFace => ({
  is: 'status',
  status: statusAt(table, asked, figure),
  asClass: () => classAt(table, asked, figure),
});

const faceOfStatus = ({ table, column }: HeatGround, partner: Id | null): HeatFace => {
  const { figure } = statedIn(column, partner);
  if (figure.is === 'none') return figure;
  if (partner === null) return judged(table, column.asked, figure);
  if (!partnerShowsStatus(column.measure)) return { is: 'contributes' };
  return judged(table, { ...column.asked, partners: [partner] }, figure);
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
  if (figure.is === 'none')
    return { is: 'none', why: why && why !== 'aboutEverybody' ? why : figure.why };
  return { is: 'figure', figure, isAside: why !== null && why !== 'aboutEverybody' };
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

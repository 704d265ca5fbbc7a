import type { CellValue } from '../../../domain/cellFault';
import type { Cell, CellState, CellStatus, IndicatorRow } from '../../../domain/measureRow';
import { ok, type Result, refuse } from '../../../domain/result';
import { isShare } from '../../../measurement/kind';
import type { Typed } from './readValue';

/** Why what was typed makes no value; words under `enterValues.fault`. */
export const valueFaults = [
  'notANumber',
  'sign',
  'noWhole',
  'noPercent',
  'percentWithWhole',
  'onlyPercent',
  'wholeNeeded',
  'wholeIsNumber',
  'twoWholes',
  'partAndSign',
  'twoSigns',
] as const;
export type ValueFault = (typeof valueFaults)[number];

/** What stands in a cell before. */
export interface Before {
  readonly there: Cell | undefined;
  /** A "how many" that waits for its "out of". */
  readonly waiting: number | null;
}

/** What was typed for the two numbers of a cell; left out where nothing was. */
export interface Said {
  readonly n?: Typed;
  readonly d?: Typed;
}

/** What is to stand in a cell. */
export interface Settled {
  /** Left out = it stays as it is; null = emptied. */
  readonly cell?: CellValue | null;
  readonly waiting: number | null;
}

type Answer = Result<Settled, ValueFault>;

const none: Typed = { is: 'blank' };

const done = (cell: CellValue | null): Answer => ok({ cell, waiting: null });

const stated = (cell: Omit<CellValue, 'status'>, status: CellStatus): Answer =>
  done({ ...cell, status });

const reported = (n: number, d: number | null, status: CellStatus): Answer =>
  stated({ n, d, state: 'reported' }, status);

const faultOf = (typed: Typed): ValueFault => (typed.is === 'sign' ? 'sign' : 'notANumber');

/** A count, money, people, done or not: one number. */
const settleOne = ({ n, d = none }: Said, status: CellStatus): Answer => {
  if (d.is !== 'blank' || n?.is === 'pair') return refuse('noWhole');
  if (!n) return ok({ waiting: null });
  if (n.is === 'blank') return done(null);
  if (n.is === 'state') return stated({ n: null, d: null, state: n.state }, status);
  if (n.is === 'percent') return refuse('noPercent');
  return n.is === 'number' ? reported(n.value, null, status) : refuse(faultOf(n));
};

interface Share {
  readonly type: IndicatorRow['type'];
  readonly before: Before;
  readonly status: CellStatus;
}

const wholeThere = ({ before }: Share): number | null => before.there?.[1] ?? null;

/** The whole after an act: as typed, else the one that was there. */
const wholeOf = (share: Share, d: Typed | undefined): number | null =>
  !d ? wholeThere(share) : d.is === 'number' ? d.value : null;

/** A part without its whole means nothing yet; only a mean does. */
const part = (share: Share, n: number, d: number | null): Answer =>
  d === null && share.type !== 'mean' ? ok({ waiting: n }) : reported(n, d, share.status);

const withoutPart = (share: Share, d: number | null): Answer =>
  d === null ? done(null) : stated({ n: null, d, state: 'missing' }, share.status);

/** A sign for the whole: it stands alone, or the part has to say the same. */
const settleSign = (share: Share, n: Typed, state: CellState): Answer => {
  if (n.is === 'blank' || (n.is === 'state' && n.state === state))
    return stated({ n: null, d: null, state }, share.status);
  if (n.is === 'sign' || n.is === 'wrong') return refuse(faultOf(n));
  return refuse(n.is === 'state' ? 'twoSigns' : 'partAndSign');
};

const settlePart = (share: Share, n: Typed, d: Typed | undefined): Answer => {
  if (d?.is === 'state') return settleSign(share, n, d.state);
  const whole = wholeOf(share, d);
  if (d && d.is !== 'blank' && d.is !== 'number')
    return refuse(d.is === 'sign' ? 'sign' : 'wholeIsNumber');
  switch (n.is) {
    case 'blank':
      if (!d && share.before.waiting !== null) return ok({ waiting: null });
      return withoutPart(share, whole);
    case 'state':
      return stated({ n: null, d: whole, state: n.state }, share.status);
    case 'number':
      return part(share, n.value, whole);
    case 'pair':
      if (d?.is === 'number' && d.value !== n.d) return refuse('twoWholes');
      return reported(n.n, n.d, share.status);
    case 'percent':
      if (share.type !== 'percent') return refuse('noPercent');
      return whole === null ? reported(n.value, null, share.status) : refuse('percentWithWhole');
    default:
      return refuse(faultOf(n));
  }
};

/** Only "out of" was typed. */
const settleWhole = (share: Share, d: Typed): Answer => {
  const { before, type, status } = share;
  const [n, of, state = 'missing'] = before.there ?? [null, null];
  if (d.is === 'state') return stated({ n: null, d: null, state: d.state }, status);
  if (d.is !== 'blank' && d.is !== 'number')
    return refuse(d.is === 'sign' ? 'sign' : 'wholeIsNumber');
  const whole = d.is === 'number' ? d.value : null;
  if (before.waiting !== null) return part(share, before.waiting, whole);
  if (state !== 'reported' || n === null) {
    if (state === 'missing') return withoutPart(share, whole);
    return stated({ n: null, d: whole, state }, status);
  }
  if (type !== 'mean' && whole === null) return refuse('wholeNeeded');
  return type !== 'mean' && of === null ? refuse('onlyPercent') : reported(n, whole, status);
};

/**
 * What a cell comes to after something was typed for one or both of its numbers. A "how many"
 * without its "out of" waits for it; nothing is ever read as a percent that does not say so (R2).
 */
export const settle = (
  measure: Pick<IndicatorRow, 'type'>,
  before: Before,
  said: Said,
  status: CellStatus,
): Answer => {
  if (!isShare(measure)) return settleOne(said, status);
  const share: Share = { type: measure.type, before, status };
  if (said.n) return settlePart(share, said.n, said.d);
  return said.d ? settleWhole(share, said.d) : ok({ waiting: before.waiting });
};

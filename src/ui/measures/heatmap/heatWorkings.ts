import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import type { NodeRow } from '../../../domain/row';
import { changeWorking } from '../computed/changeWorking';
import type { Question, Working } from '../computed/working';
import { percentOf, plainOf } from '../figureNumber';
import type { Voice } from '../figureText';
import type { Of } from './heatFace';
import type { Heat } from './useHeat';

interface Cell {
  readonly heat: Heat;
  readonly measure: IndicatorRow;
  /** Null for the row of all partners together. */
  readonly partner: NodeRow | null;
}

const askedAt = ({ heat, measure, partner }: Cell) => {
  const { asked } = heat.groundOf(measure).column;
  return partner ? { ...asked, partners: [partner.id] as readonly Id[] } : asked;
};

const changeAt = (cell: Cell, face: Of<'change'>, voice: Voice): Question => {
  const { heat, measure, partner } = cell;
  const { compared, period } = heat;
  if (!compared || !period) return askedAt(cell);
  return changeWorking(
    {
      ...{ measure, period, since: compared, asked: askedAt(cell) },
      ...{ change: face.change, claim: face.claim() },
      of: partner ? { is: 'one', name: partner.name } : { is: 'all' },
    },
    voice,
  );
};

const partsAt = (
  { heat, measure, partner }: Cell & { readonly partner: NodeRow },
  { reported, due, share }: Of<'parts'>,
  { words, language }: Voice,
): Working => {
  const period = heat.period?.label ?? '';
  return {
    ...{ measure, result: percentOf(share, language) },
    name: words('working.complete.overTime', { period, name: partner.name }),
    lines: [
      { name: words('working.complete.periods'), value: plainOf(reported, language) },
      { name: words('working.complete.due'), value: plainOf(due, language) },
    ],
    rule: words('working.complete.overTimeRule'),
    technical: words('working.complete.technical'),
  };
};

/** How the number in a cell was worked out: a change, a part, or the figure itself. */
export const questionAt = (cell: Cell, voice: Voice): Question => {
  const { heat, measure, partner } = cell;
  const face = heat.faceOf(measure, partner?.id ?? null);
  if (face.is === 'change') return changeAt(cell, face, voice);
  if (face.is === 'parts' && partner) return partsAt({ ...cell, partner }, face, voice);
  return askedAt(cell);
};

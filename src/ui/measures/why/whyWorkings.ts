import type { Id } from '../../../domain/id';
import type { Asked } from '../../../measurement/asked';
import type { Change } from '../../../measurement/change';
import type { Measured } from '../../../measurement/figure';
import { isShare } from '../../../measurement/kind';
import type { PartnerShift } from '../../../measurement/partnerShift';
import { changeWorking } from '../computed/changeWorking';
import type { Working, WorkingLine } from '../computed/working';
import { differenceText, valueText, whyText } from '../figureText';
import { partText } from './amounts';
import type { Pieces } from './explain';
import type { WhyLook } from './useWhy';

/** The figure of one of the two periods, of all partners or of some. */
const askedIn = (
  { measure, group, today }: WhyLook,
  period: Id,
  partners?: readonly Id[],
): Asked => ({
  ...{ indicator: measure.id, period, today },
  ...(group && { subgroup: group }),
  ...(partners && { partners }),
});

/** How the change of the same partners, or of all that reported, was worked out. */
export const changeIn = (look: WhyLook, change: Change, of: 'same' | 'all'): Working => {
  const { measure, before, after, explained, telling } = look;
  const { partners } = explained.change;
  const { comparison, claim } = explained;
  return changeWorking(
    {
      ...{ measure, change, period: after, since: { period: before, comparison } },
      claim: of === 'all' ? claim : null,
      asked: askedIn(look, after.id, of === 'same' ? partners : undefined),
      of: of === 'same' ? { is: 'same', count: partners.length } : { is: 'all' },
    },
    telling.voice,
  );
};

const ruleOf = ({ measure, telling: { voice } }: WhyLook) => {
  const key = isShare(measure) ? '' : 'Count';
  return {
    rule: voice.words(`working.piece.rule${key as '' | 'Count'}`),
    technical: voice.words(`working.piece.technical${key as '' | 'Count'}`),
  };
};

/** A piece of the change: what partner by partner makes it. */
export const pieceOf = (
  look: WhyLook,
  pieces: Pieces,
  of: 'within' | 'mix' | 'change',
): Working => {
  const { measure, telling, before, after } = look;
  const { voice, nameOf } = telling;
  const told = (amount: number): string => differenceText(amount, measure, voice);
  const values = { before: before.label, after: after.label };
  const name = {
    within: voice.words('working.piece.own'),
    mix: voice.words(isShare(measure) ? 'working.piece.mix' : 'working.piece.came'),
    change: voice.words('working.piece.total', values),
  };
  return {
    ...{ measure, name: name[of], result: told(pieces.shift[of]), ...ruleOf(look) },
    lines: pieces.lines
      .filter((line) => line[of] !== 0)
      .map((line) => ({ name: nameOf(line.partner), value: told(line[of]) })),
  };
};

const ownLine = (
  look: WhyLook,
  partner: Id,
  at: 'before' | 'after',
  own: Measured,
): WorkingLine => {
  const { measure, telling } = look;
  const { voice } = telling;
  const { id, label } = look[at];
  return {
    name: voice.words('working.piece.ownBefore', { period: label }),
    value: own.is === 'value' ? valueText(own.value, measure, voice) : whyText(own.why, voice),
    asked: askedIn(look, id, [partner]),
  };
};

const weightLine = (look: WhyLook, at: 'before' | 'after', weight: number): WorkingLine => ({
  name: look.telling.voice.words('working.piece.weight', { period: look[at].label }),
  value: partText(weight, look.telling.voice),
});

/** What one partner did to the figure of all: by its own figure, and by its share of the people. */
export const effectOf = (look: WhyLook, line: PartnerShift): Working => {
  const { measure, telling } = look;
  const { voice, nameOf } = telling;
  const { partner, own, weight, within, mix, change } = line;
  const told = (amount: number): string => differenceText(amount, measure, voice);
  const isOfShare = isShare(measure);
  return {
    ...{ measure, result: told(change), ...ruleOf(look) },
    name: voice.words('working.piece.partner', { name: nameOf(partner) }),
    lines: [
      ownLine(look, partner, 'before', own.before),
      ownLine(look, partner, 'after', own.after),
      ...(isOfShare
        ? [weightLine(look, 'before', weight.before), weightLine(look, 'after', weight.after)]
        : []),
      { name: voice.words('working.piece.within'), value: told(within) },
      {
        name: voice.words(isOfShare ? 'working.piece.byMix' : 'working.piece.byCame'),
        value: told(mix),
      },
    ],
  };
};

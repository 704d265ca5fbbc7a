import type { Measured } from '../../../measurement/figure';
import { isShare } from '../../../measurement/kind';
import type { PartnerShift } from '../../../measurement/partnerShift';
import { roundedOf } from '../figureNumber';
import { type Told, type Voice, valueText } from '../figureText';
import { amountText, partText, unitText } from './amounts';

/** What a line needs to be told. */
export interface Telling {
  readonly measure: Told;
  readonly voice: Voice;
  readonly nameOf: (partner: PartnerShift['partner']) => string;
  /** Why a partner that joined or left has no value in the other period: `2004: not reported`. */
  readonly absenceOf: (line: PartnerShift) => string;
}

/** From so much of the larger piece on, the smaller one is told too. */
const worthTelling = 0.25;

const own = (side: Measured, { measure, voice }: Telling): string =>
  side.is === 'value' ? valueText(side.value, measure, voice) : '';

const isSameWritten = ({ own: { before, after } }: PartnerShift, telling: Telling): boolean =>
  own(before, telling) === own(after, telling);

const valuesOf = (line: PartnerShift, telling: Telling) => ({
  from: own(line.own.before, telling),
  to: own(line.own.after, telling),
  first: partText(line.weight.before, telling.voice),
  last: partText(line.weight.after, telling.voice),
  unit: unitText(telling.measure, telling.voice),
});

const ownReason = (line: PartnerShift, telling: Telling): string => {
  const { before, after } = line.own;
  const values = valuesOf(line, telling);
  if (before.is === 'none' || after.is === 'none' || isSameWritten(line, telling))
    return telling.voice.words('why.reason.ownSame', values);
  return telling.voice.words('why.reason.ownWent', values);
};

const shareReason = (line: PartnerShift, telling: Telling): string => {
  const way = line.weight.after > line.weight.before ? 'shareGrew' : 'shareShrank';
  return telling.voice.words(`why.reason.${way}`, valuesOf(line, telling));
};

const both = (first: string, second: string, { words }: Voice): string =>
  words('why.reason.both', { own: first, share: second });

const isSmall = (piece: number, other: number): boolean =>
  Math.abs(piece) < worthTelling * Math.abs(other);

const weightReason = (line: PartnerShift, telling: Telling): string => {
  const { voice } = telling;
  const isOwnSmall = isSmall(line.within, line.mix);
  const at = isSameWritten(line, telling) ? 'atSame' : 'at';
  const first = isOwnSmall
    ? voice.words(`why.reason.${at}`, valuesOf(line, telling))
    : ownReason(line, telling);
  return both(first, shareReason(line, telling), voice);
};

const figureReason = (line: PartnerShift, telling: Telling): string =>
  isSmall(line.mix, line.within) || !isShare(telling.measure)
    ? ownReason(line, telling)
    : both(ownReason(line, telling), shareReason(line, telling), telling.voice);

const movedReason = (line: PartnerShift, telling: Telling): string => {
  const key = `${line.reason === 'left' ? 'left' : 'joined'}${isShare(telling.measure) ? '' : 'Count'}`;
  const values = { ...valuesOf(line, telling), absent: telling.absenceOf(line) };
  return telling.voice.words(`why.reason.${key as 'left' | 'joined'}`, values);
};

/** Why a partner moved the figure of all, in words (R7): `it stands at 5.1% …`. */
export const reasonText = (line: PartnerShift, telling: Telling): string => {
  if (line.reason === 'nothing') return telling.voice.words('why.reason.nothing');
  if (line.reason === 'joined' || line.reason === 'left') return movedReason(line, telling);
  return line.reason === 'weight' ? weightReason(line, telling) : figureReason(line, telling);
};

/** True where the change would be written as zero. */
export const isNothing = ({ change }: PartnerShift, { measure }: Telling): boolean =>
  roundedOf(change, measure) === 0;

const effectText = (line: PartnerShift, telling: Telling): string => {
  const { measure, voice, nameOf } = telling;
  const values = { name: nameOf(line.partner), by: amountText(line.change, measure, voice) };
  if (isNothing(line, telling)) return voice.words('why.effect.none', values);
  return voice.words(line.change < 0 ? 'why.effect.lowered' : 'why.effect.raised', values);
};

/** What a partner did to the figure and why, as one sentence: `X lowered the figure by 1.5 points: …`. */
export const lineText = (line: PartnerShift, telling: Telling): string =>
  telling.voice.words('why.line', {
    effect: effectText(line, telling),
    reason: reasonText(line, telling),
  });

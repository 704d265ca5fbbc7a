import type { Id } from '../domain/id';
import type { MeasureDirection } from '../domain/measureRow';
import { compared, type Toward, towardOf } from './compare';
import type { Shift } from './mixShift';
import type { PartnerShift } from './partnerShift';

/** What "Why it changed" says first; the sentences are in the message catalogue. */
export const storyKeys = [
  'didNotChange',
  /** Every partner improved; the total fell because more of the people are at `partner`. */
  'everyImprovedTotalFell',
  'everyImprovedTotalRose',
  'everyWorsenedTotalRose',
  'everyWorsenedTotalFell',
  /** The partners' own figures and who is counted pull apart; the first or the second is stronger. */
  'ownAgainstMix',
  'mixAgainstOwn',
  /** They pull the same way, and one of them is the larger part. */
  'mostlyOwn',
  'mostlyMix',
] as const;
export type StoryKey = (typeof storyKeys)[number];

export interface Story {
  readonly is: StoryKey;
  /** Where more of the people are now, for the sentences about mix. */
  readonly partner?: Id;
}

const towardOfPartner = (direction: MeasureDirection, { own }: PartnerShift): Toward | null =>
  own.before.is === 'value' && own.after.is === 'value'
    ? towardOf(direction, own.before.value, own.after.value)
    : null;

const cameOrWent = ({ reason }: PartnerShift): boolean => reason === 'joined' || reason === 'left';

/** Which way all of them went; nobody can say so of those that are in one of the figures only. */
const everyOne = (direction: MeasureDirection, shift: Shift): Toward | null => {
  if (shift.partners.some(cameOrWent)) return null;
  const towards = shift.partners.map((one) => towardOfPartner(direction, one));
  const all = new Set(towards.filter((one) => one !== null));
  return all.size === 1 ? ([...all][0] ?? null) : null;
};

/**
 * The partner with most more of the people, of those that pull the way the mix does; none where
 * another one that came or went pulls harder.
 */
const grown = ({ partners, mix }: Shift): Id | undefined => {
  const gain = ({ weight }: PartnerShift) => weight.after - weight.before;
  const pulling = partners.filter((one) => one.mix * mix > 0);
  const most = pulling.filter((one) => gain(one) > 0).sort((a, b) => gain(b) - gain(a))[0];
  const harder = (one: PartnerShift) =>
    most && cameOrWent(one) && Math.abs(one.mix) > Math.abs(most.mix);
  return pulling.some(harder) ? undefined : most?.partner;
};

const pullOf = ({ within, mix }: Shift): StoryKey => {
  const isMix = Math.abs(mix) > Math.abs(within);
  if (compared(within, 0) * compared(mix, 0) < 0) return isMix ? 'mixAgainstOwn' : 'ownAgainstMix';
  return isMix ? 'mostlyMix' : 'mostlyOwn';
};

const keyOf = (direction: MeasureDirection, shift: Shift): StoryKey => {
  const total = towardOf(direction, shift.from, shift.to);
  if (total === 'same') return 'didNotChange';
  const every = everyOne(direction, shift);
  const isUp = shift.to > shift.from;
  if (every === 'better' && total === 'worse') {
    return isUp ? 'everyImprovedTotalRose' : 'everyImprovedTotalFell';
  }
  if (every === 'worse' && total === 'better') {
    return isUp ? 'everyWorsenedTotalRose' : 'everyWorsenedTotalFell';
  }
  return pullOf(shift);
};

/** The sentence that says why a figure changed (R7). */
export const storyOf = (direction: MeasureDirection, shift: Shift): Story => {
  const is = keyOf(direction, shift);
  const isOwn = is === 'didNotChange' || is === 'mostlyOwn' || is === 'ownAgainstMix';
  const partner = isOwn ? undefined : grown(shift);
  return { is, ...(partner !== undefined && { partner }) };
};

/** Partners by what they did to the figure: first the one that lowered it most. */
export const byEffect = ({ partners }: Shift): readonly PartnerShift[] =>
  [...partners].sort((a, b) => a.change - b.change || (a.partner < b.partner ? -1 : 1));

import { compared } from '../../../measurement/compare';
import type { Share } from '../../../measurement/gaps';
import type { ChartTable } from '../../charts/chartTable';
import { plainOf } from '../figureNumber';
import { stepText, type Voice, valueText } from '../figureText';
import { type GapPoint, isCrossed, widened } from './gapPairs';
import { isOfFew } from './gapPanel';
import { type GapStory, gapStory } from './gapStory';
import type { GapTime } from './gapTime';
import type { GroupsView } from './useGroups';

type Ends = NonNullable<GapTime['ends']>;

/** What a group is held against, at the beginning of a sentence or inside one. */
export const againstName = ({ against }: GapTime, { words }: Voice, isInside = false): string =>
  against?.name ?? words(isInside ? 'groups.time.elseInside' : 'groups.time.else');

const endValues = (gap: GapTime, { measure }: GroupsView, voice: Voice) => {
  const [first, last] = gap.ends ?? [];
  const told = (end: GapPoint | undefined, which: 'group' | 'other'): string =>
    end ? valueText(end[which], measure, voice) : '';
  const points = (difference: number): string =>
    voice.words('why.points', { value: stepText(difference, measure, voice) });
  return {
    ...{ group: gap.group.name, other: againstName(gap, voice, true) },
    otherFirst: againstName(gap, voice),
    ...(first && { from: points(first.difference), before: first.period.label }),
    ...(last && { to: points(last.difference), after: last.period.label }),
    ...(gap.ends && { by: points(widened(gap.ends)) }),
    ...{ groupFrom: told(first, 'group'), groupTo: told(last, 'group') },
    ...{ otherFrom: told(first, 'other'), otherTo: told(last, 'other') },
  };
};

const sizes = { [-1]: 'smaller', 0: 'even', 1: 'larger' } as const;

const finding = (gap: GapTime, view: GroupsView, voice: Voice): string => {
  const values = endValues(gap, view, voice);
  if (!gap.ends) return voice.words('groups.time.tooFew', values);
  if (isCrossed(gap.ends)) return voice.words('groups.time.crossed', values);
  if (gap.of.is === 'others') return voice.words('groups.time.beside', values);
  if (gap.claim === 'usual') return voice.words('groups.time.usual', values);
  if (gap.claim === 'tooFew') {
    const text = voice.words(`groups.time.${sizes[compared(widened(gap.ends), 0)]}`, values);
    return voice.words('figures.tooFewAfter', { finding: text });
  }
  if (gap.claim !== 'signal') return voice.words('groups.time.beside', values);
  const story = gapStory(view.measure, gap.ends);
  if (story === 'beside') return voice.words('groups.time.beside', values);
  const key = story === 'wider' || story === 'same' ? story : 'closed';
  return voice.words(`groups.time.${key}`, values);
};

/** What became of the gap, as a title; where few partners can be compared, that comes first (R6). */
export const gapTitle = (gap: GapTime, view: GroupsView, voice: Voice): string => {
  const text = finding(gap, view, voice);
  if (gap.of.is !== 'same' || !gap.ends) return text;
  const { partners, outOf } = gap.of;
  const values = { finding: text, x: partners.length };
  return isOfFew(gap.of)
    ? voice.words('groups.time.few', { ...values, count: outOf })
    : voice.words('groups.time.samePartners', { ...values, count: partners.length });
};

/** `20 of 50`. */
export const sharesIn = ({ n, d }: Share, { words, language }: Voice): string =>
  words('figures.of', { n: plainOf(n, language), d: plainOf(d, language) });

const tableOf = (gap: GapTime, { measure }: GroupsView, voice: Voice): ChartTable => ({
  caption: voice.words('groups.time.table'),
  head: [voice.words('charts.period'), gap.group.name, againstName(gap, voice)],
  rows: gap.points.map((point) => {
    const told = (which: 'group' | 'other'): string =>
      `${valueText(point[which], measure, voice)} (${sharesIn(point.shares[which], voice)})`;
    return [point.period.label, told('group'), told('other')];
  }),
});

type Whose = Exclude<GapStory, 'beside'> | 'sideBySide' | 'onlyOther' | 'partOther';

/** With few points two values stand beside each other, and nothing improved or got worse (R28). */
const besideEachOther: Readonly<Record<GapStory, Whose>> = {
  ...{ closed: 'sideBySide', wider: 'sideBySide', same: 'sideBySide', beside: 'sideBySide' },
  ...{ closedByFall: 'onlyOther', closedByBoth: 'partOther' },
};

/** Whose doing it was is said of what happened, not of ups and downs as usual (R28). */
const storyTold = (gap: GapTime, ends: Ends, view: GroupsView): Whose => {
  if (gap.claim === 'usual' || gap.claim === 'notOfStep' || gap.isVetoed) return 'sideBySide';
  const story = gapStory(view.measure, ends);
  return gap.claim === 'tooFew' || story === 'beside' ? besideEachOther[story] : story;
};

const notSame = (gap: GapTime, [first, last]: Ends, view: GroupsView, voice: Voice): string => {
  const at = ({ partners }: GapPoint): string =>
    voice.words('groups.time.partners', { count: partners?.length ?? 0 });
  const counts = { partnersFrom: at(first), partnersTo: at(last) };
  return voice.words('groups.time.notSame', { ...endValues(gap, view, voice), ...counts });
};

const noteOf = (gap: GapTime, view: GroupsView, voice: Voice): string => {
  const { ends, of } = gap;
  if (!ends) return '';
  if (of.is === 'others') return notSame(gap, ends, view, voice);
  const story = storyTold(gap, ends, view);
  return [
    voice.words(`groups.time.whose.${story}`, endValues(gap, view, voice)),
    ends[1].partners && voice.words('groups.time.sameLines', { count: ends[1].partners.length }),
    gap.isCut && voice.words('groups.time.cut'),
  ]
    .filter((part) => part)
    .join(' ');
};

/** What stands with the chart of a gap: whose doing it was, and the same as table and text. */
export const gapWords = (gap: GapTime, view: GroupsView, voice: Voice) => {
  const note = noteOf(gap, view, voice);
  const summary = [gapTitle(gap, view, voice), note].filter((part) => part).join('. ');
  return { note, summary, table: tableOf(gap, view, voice) };
};

import { compared } from '../../../measurement/compare';
import type { ChartTable } from '../../charts/chartTable';
import { figureText, partnersText, stepText, type Voice, valueText } from '../figureText';
import { type GapEnd, widened } from './gapEnds';
import { type GapStory, type GapTime, gapStory } from './gapTime';
import type { GroupsView } from './useGroups';

type Ends = NonNullable<GapTime['ends']>;

const endValues = (gap: GapTime, { measure }: GroupsView, voice: Voice) => {
  const [first, last] = gap.ends ?? [];
  const told = (end: GapEnd | undefined, which: 'group' | 'leader'): string =>
    end ? valueText(end[which], measure, voice) : '';
  const points = (difference: number): string =>
    voice.words('why.points', { value: stepText(difference, measure, voice) });
  return {
    ...{ group: gap.group.name, leader: gap.leader.name },
    ...(first && { from: points(first.difference), before: first.period.label }),
    ...(last && { to: points(last.difference), after: last.period.label }),
    ...(gap.ends && { by: points(widened(gap.ends)) }),
    ...{ groupFrom: told(first, 'group'), groupTo: told(last, 'group') },
    ...{ leaderFrom: told(first, 'leader'), leaderTo: told(last, 'leader') },
  };
};

const sizes = { [-1]: 'smaller', 0: 'even', 1: 'larger' } as const;

const finding = (gap: GapTime, view: GroupsView, voice: Voice): string => {
  const values = endValues(gap, view, voice);
  if (!gap.ends) return voice.words('groups.time.tooFew', values);
  if (gap.of.is === 'others') return voice.words('groups.time.beside', values);
  if (gap.claim === 'usual') return voice.words('groups.time.usual', values);
  if (gap.claim === 'tooFew') {
    const text = voice.words(`groups.time.${sizes[compared(widened(gap.ends), 0)]}`, values);
    return voice.words('figures.tooFewAfter', { finding: text });
  }
  if (gap.claim !== 'signal') return voice.words('groups.time.beside', values);
  const story = gapStory(view.measure, gap.ends);
  const key = story === 'wider' || story === 'same' ? story : 'closed';
  return voice.words(`groups.time.${key}`, values);
};

/** What became of the gap, as a title; of the same partners where there are some (R6). */
export const gapTitle = (gap: GapTime, view: GroupsView, voice: Voice): string => {
  const text = finding(gap, view, voice);
  return gap.of.is === 'same'
    ? voice.words('groups.time.samePartners', { finding: text, count: gap.of.partners.length })
    : text;
};

const tableOf = (gap: GapTime, { measure }: GroupsView, voice: Voice): ChartTable => ({
  caption: voice.words('groups.time.table'),
  head: [voice.words('charts.period'), gap.group.name, gap.leader.name],
  rows: gap.its.map(({ period, pooled }) => {
    const leader = gap.leaders.find((one) => one.period.id === period.id)?.pooled;
    const told = (of: typeof pooled): string =>
      `${figureText(of.figure, measure, voice)} (${partnersText(of, voice)})`;
    return [period.label, told(pooled), leader ? told(leader) : ''];
  }),
});

type Whose = GapStory | 'sideBySide' | 'onlyLeader' | 'partLeader';

/** With few points two values stand beside each other, and nothing improved or got worse (R28). */
const besideEachOther: Readonly<Record<GapStory, Whose>> = {
  ...{ closed: 'sideBySide', wider: 'sideBySide', same: 'sideBySide' },
  ...{ closedByFall: 'onlyLeader', closedByBoth: 'partLeader' },
};

/** Whose doing it was is said of what happened, not of ups and downs as usual (R28). */
const storyTold = (gap: GapTime, ends: Ends, view: GroupsView): Whose => {
  if (gap.claim === 'usual' || gap.claim === 'notOfStep' || gap.isVetoed) return 'sideBySide';
  const story = gapStory(view.measure, ends);
  return gap.claim === 'tooFew' ? besideEachOther[story] : story;
};

const notSame = ([first, last]: Ends, gap: GapTime, { measure }: GroupsView, voice: Voice) => {
  const told = (end: GapEnd, which: 'group' | 'leader'): string =>
    voice.words('groups.time.told', {
      value: valueText(end[which], measure, voice),
      partners: partnersText(end.pooled[which], voice),
    });
  return voice.words('groups.time.notSame', {
    ...{ group: gap.group.name, leader: gap.leader.name },
    ...{ before: first.period.label, after: last.period.label },
    ...{ groupFrom: told(first, 'group'), groupTo: told(last, 'group') },
    ...{ leaderFrom: told(first, 'leader'), leaderTo: told(last, 'leader') },
  });
};

const noteOf = (gap: GapTime, view: GroupsView, voice: Voice): string => {
  const { ends, of } = gap;
  if (!ends) return '';
  if (of.is === 'others') return notSame(ends, gap, view, voice);
  const story = storyTold(gap, ends, view);
  const whose = voice.words(`groups.time.whose.${story}`, endValues(gap, view, voice));
  return of.is === 'same' ? `${whose} ${voice.words('groups.time.linesOfAll')}` : whose;
};

/** What stands with the chart of a gap: whose doing it was, and the same as table and text. */
export const gapWords = (gap: GapTime, view: GroupsView, voice: Voice) => {
  const note = noteOf(gap, view, voice);
  const summary = [gapTitle(gap, view, voice), note].filter((part) => part).join('. ');
  return { note, summary, table: tableOf(gap, view, voice) };
};

import type { ChartTable } from '../../charts/chartTable';
import { figureText, partnersText, stepText, type Voice, valueText } from '../figureText';
import { type GapStory, type GapTime, gapStory } from './gapTime';
import type { GroupsView } from './useGroups';

const endValues = (gap: GapTime, { measure }: GroupsView, voice: Voice) => {
  const [first, last] = gap.ends ?? [];
  const points = (difference: number): string =>
    voice.words('why.points', { value: stepText(difference, measure, voice) });
  return {
    ...{ group: gap.group.name, leader: gap.leader.name },
    ...(first && { from: points(first.difference), before: first.period.label }),
    ...(last && { to: points(last.difference), after: last.period.label }),
    ...(first && { leaderFrom: valueText(first.leader, measure, voice) }),
    ...(last && { leaderTo: valueText(last.leader, measure, voice) }),
  };
};

/** What became of the gap, as a title. */
export const gapTitle = (gap: GapTime, view: GroupsView, voice: Voice): string => {
  const values = endValues(gap, view, voice);
  if (!gap.ends) return voice.words('groups.time.tooFew', values);
  if (gap.claim === 'usual') return voice.words('groups.time.usual', values);
  if (gap.claim !== 'signal') return voice.words('groups.time.beside', values);
  const story = gapStory(view.measure, gap.ends);
  const key = story === 'wider' || story === 'same' ? story : 'closed';
  return voice.words(`groups.time.${key}`, values);
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

/** Whose doing it was is said of what happened, not of ups and downs as usual. */
const storyTold = (gap: GapTime, ends: NonNullable<GapTime['ends']>, view: GroupsView): GapStory =>
  gap.claim === 'usual' ? 'same' : gapStory(view.measure, ends);

/** What stands with the chart of a gap: whose doing it was, and the same as table and text. */
export const gapWords = (gap: GapTime, view: GroupsView, voice: Voice) => {
  const values = endValues(gap, view, voice);
  const story = gap.ends && storyTold(gap, gap.ends, view);
  const note = story ? voice.words(`groups.time.whose.${story}`, values) : '';
  const summary = [gapTitle(gap, view, voice), note].filter((part) => part).join('. ');
  return { note, summary, table: tableOf(gap, view, voice) };
};

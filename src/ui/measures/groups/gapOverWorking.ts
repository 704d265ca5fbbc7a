import type { Working, WorkingLine } from '../computed/working';
import { stepText, type Voice, valueText } from '../figureText';
import type { GapEnd } from './gapEnds';
import type { GapTime } from './gapTime';
import type { GroupsView } from './useGroups';

const points = (difference: number, { measure }: GroupsView, voice: Voice): string =>
  voice.words('why.points', { value: stepText(difference, measure, voice) });

/** Both groups in one period, and the gap between them. */
const endLines = (
  end: GapEnd,
  gap: GapTime,
  view: GroupsView,
  voice: Voice,
): readonly WorkingLine[] => {
  const { words } = voice;
  const lineOf = (which: 'group' | 'leader'): WorkingLine => ({
    name: words('working.gapOver.at', { group: gap[which].name, period: end.period.label }),
    value: valueText(end[which], view.measure, voice),
    asked: {
      ...{ ...view.asked, period: end.period.id, subgroup: gap[which].id },
      ...(gap.of.is === 'same' && { partners: gap.of.partners }),
    },
  });
  const name = words('working.gapOver.gap', { period: end.period.label });
  return [lineOf('group'), lineOf('leader'), { name, value: points(end.difference, view, voice) }];
};

/** How the way of a gap was worked out: both groups in the first and the last period (R17). */
export const gapOverWorking = (gap: GapTime, view: GroupsView, voice: Voice): Working | null => {
  const { words } = voice;
  if (!gap.ends) return null;
  const [first, last] = gap.ends;
  const values = { before: first.period.label, after: last.period.label };
  return {
    measure: view.measure,
    name: words('working.gapOver.name', {
      ...{ group: gap.group.name, leader: gap.leader.name },
      ...values,
    }),
    result: `${points(first.difference, view, voice)} → ${points(last.difference, view, voice)}`,
    lines: [first, last].flatMap((end) => endLines(end, gap, view, voice)),
    rule: words('working.gapOver.rule'),
    technical: words('working.gapOver.technical'),
    cautions: gap.of.is === 'others' ? [] : [words(`working.claim.${gap.claim}`)],
  };
};

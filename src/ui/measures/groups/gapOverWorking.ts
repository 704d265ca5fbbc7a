import type { Asked } from '../../../measurement/asked';
import type { Working, WorkingLine } from '../computed/working';
import { stepText, type Voice, valueText } from '../figureText';
import type { GapPoint } from './gapPairs';
import type { GapTime } from './gapTime';
import { againstName, sharesIn } from './gapTimeWords';
import type { GroupsView } from './useGroups';

const points = (difference: number, { measure }: GroupsView, voice: Voice): string =>
  voice.words('why.points', { value: stepText(difference, measure, voice) });

const askedAt = ({ period, partners }: GapPoint, { asked }: GroupsView): Asked => ({
  ...{ ...asked, period: period.id },
  ...(partners && { partners }),
});

/** How the figure of everyone else in one period was worked out: everybody less the group. */
const elseWorking = (point: GapPoint, gap: GapTime, view: GroupsView, voice: Voice): Working => {
  const { words } = voice;
  const asked = askedAt(point, view);
  const { group, other } = point.shares;
  return {
    measure: view.measure,
    name: words('working.gap.elseIn', { group: gap.group.name, period: point.period.label }),
    result: `${valueText(point.other, view.measure, voice)} (${sharesIn(other, voice)})`,
    lines: [
      {
        name: words('working.gap.total'),
        value: sharesIn({ n: group.n + other.n, d: group.d + other.d }, voice),
        asked,
      },
      {
        name: words('working.gap.group', { group: gap.group.name }),
        value: sharesIn(group, voice),
        asked: { ...asked, subgroup: gap.group.id },
      },
    ],
    rule: words('working.gap.elseRule'),
    technical: words('working.gapOver.technical'),
  };
};

/** How a point of the chart was worked out. */
export const pointQuestion = (
  point: GapPoint,
  which: 'group' | 'other',
  gap: GapTime,
  { view, voice }: { readonly view: GroupsView; readonly voice: Voice },
): Asked | Working => {
  const row = which === 'group' ? gap.group : gap.against;
  return row ? { ...askedAt(point, view), subgroup: row.id } : elseWorking(point, gap, view, voice);
};

/** Both in one period, and the gap between them. */
const endLines = (
  end: GapPoint,
  gap: GapTime,
  view: GroupsView,
  voice: Voice,
): readonly WorkingLine[] => {
  const { words } = voice;
  const lineOf = (which: 'group' | 'other'): WorkingLine => {
    const row = which === 'group' ? gap.group : gap.against;
    const group = row?.name ?? againstName(gap, voice);
    return {
      name: words('working.gapOver.at', { group, period: end.period.label }),
      value: valueText(end[which], view.measure, voice),
      ...(row && { asked: { ...askedAt(end, view), subgroup: row.id } }),
    };
  };
  const name = words('working.gapOver.gap', { period: end.period.label });
  return [lineOf('group'), lineOf('other'), { name, value: points(end.difference, view, voice) }];
};

/** How the way of a gap was worked out: both in the first and the last period shown (R17). */
export const gapOverWorking = (gap: GapTime, view: GroupsView, voice: Voice): Working | null => {
  const { words } = voice;
  if (!gap.ends) return null;
  const [first, last] = gap.ends;
  const values = { before: first.period.label, after: last.period.label };
  return {
    measure: view.measure,
    name: words('working.gapOver.name', {
      ...{ group: gap.group.name, other: againstName(gap, voice, true) },
      ...values,
    }),
    result: `${points(first.difference, view, voice)} → ${points(last.difference, view, voice)}`,
    lines: [first, last].flatMap((end) => endLines(end, gap, view, voice)),
    rule: words('working.gapOver.rule'),
    technical: words('working.gapOver.technical'),
    cautions: gap.of.is === 'others' ? [] : [words(`working.claim.${gap.claim}`)],
  };
};

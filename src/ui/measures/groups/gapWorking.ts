import type { Working, WorkingLine } from '../computed/working';
import { figureText, stepText, type Voice, valueText, whyText } from '../figureText';
import { keptFigureAt } from '../keptFigures';
import type { GroupLine, GroupLines } from './groupLines';
import { gapText, neededWay, ratioText } from './groupWords';
import type { GroupsView } from './useGroups';

interface Given {
  readonly view: GroupsView;
  readonly groups: GroupLines;
  readonly line: GroupLine;
  readonly voice: Voice;
}

const points = (amount: number, { view, voice }: Given): string =>
  voice.words('why.points', { value: stepText(amount, view.measure, voice) });

/** Against everyone else of the same partners, and what the margin says of it (PPG-1). */
const elseLines = (given: Given): readonly WorkingLine[] => {
  const { view, line, voice } = given;
  const gap = line.gap?.gap;
  if (!gap) return [];
  const { words } = voice;
  const name = words('working.gap.others');
  if (gap.is === 'none') return [{ name, value: whyText(gap.why, voice) }];
  const { elsewhere, margin, neededForParity } = gap.value;
  const way = neededWay[view.measure.direction];
  return [
    { name, value: valueText(elsewhere, view.measure, voice) },
    { name: words('working.gap.margin'), value: points(margin, given) },
    ...(neededForParity > 0
      ? [{ name: words(`working.gap.needed.${way}`), value: String(neededForParity) }]
      : []),
  ];
};

const bestIn = ({ lines }: GroupLines): GroupLine | undefined =>
  lines.find(({ gap }) => gap?.toBest.is === 'value' && gap.toBest.value === 1);

const ratioLines = ({ view, groups, line, voice }: Given): readonly WorkingLine[] => {
  const best = bestIn(groups);
  const ratio = line.gap?.toBest;
  if (!best || ratio?.is !== 'value') return [];
  return [
    {
      name: voice.words('working.gap.best', { group: best.group.name }),
      value: figureText(best.pooled.figure, view.measure, voice),
      asked: { ...view.asked, subgroup: best.group.id },
    },
    { name: voice.words('working.gap.ratio'), value: ratioText(ratio.value, voice) },
  ];
};

const intervalLines = ({ view, line, voice }: Given): readonly WorkingLine[] => {
  const interval = line.gap?.interval;
  if (interval?.is !== 'value') return [];
  const told = (value: number): string => valueText(value, view.measure, voice);
  const { low, high } = interval.value;
  const value = voice.words('working.gap.between', { low: told(low), high: told(high) });
  return [{ name: voice.words('working.gap.interval'), value }];
};

const flagsOf = ({ line: { gap }, voice: { words } }: Given): readonly string[] => {
  if (!gap) return [];
  const isPpg = gap.gap.is === 'value' && gap.gap.value.isFlagged;
  return [
    ...(gap.gap.is === 'value' ? [words(`working.gap.flags.${isPpg ? 'ppg' : 'ppgNot'}`)] : []),
    words(`working.gap.flags.${gap.failsFourFifths ? 'fourFifths' : 'fourFifthsNot'}`),
  ];
};

/** How a group stands beside the others (R17), and below it the group's own figure in full. */
export const gapWorking = (given: Given): Working => {
  const { view, groups, line, voice } = given;
  const { measure, period, asked } = view;
  const { words } = voice;
  const beside = { ...asked, subgroup: line.group.id };
  const among = { ...asked, partners: line.pooled.reports.map(({ partner }) => partner) };
  const text = gapText(line, measure, groups.total, voice);
  return {
    ...{ measure, beside },
    name: words('working.gap.name', { group: line.group.name, period: period.label }),
    result: text || figureText(line.pooled.figure, measure, voice),
    lines: [
      {
        name: words('working.gap.group', { group: line.group.name }),
        value: figureText(line.pooled.figure, measure, voice),
        asked: beside,
      },
      {
        name: words('working.gap.total'),
        value: figureText(keptFigureAt(view.table, among).figure, measure, voice),
        asked: among,
      },
      ...elseLines(given),
      ...ratioLines(given),
      ...intervalLines(given),
    ],
    rule: `${words('working.gap.rule')} ${words(`working.gap.ratioRule.${measure.direction}`)}`,
    technical: words('working.gap.technical'),
    cautions: flagsOf(given),
  };
};

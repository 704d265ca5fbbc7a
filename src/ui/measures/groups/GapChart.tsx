import { LineChart } from '../../charts/LineChart';
import type { LineSeries } from '../../charts/lineGiven';
import { useWidth } from '../../charts/useWidth';
import type { Question } from '../computed/working';
import { tickOf } from '../figureNumber';
import { useVoice, type Voice, valueText } from '../figureText';
import { placesInTime } from '../timeLine';
import { pointQuestion } from './gapOverWorking';
import type { GapTime } from './gapTime';
import { againstName, gapTitle } from './gapTimeWords';
import type { GroupsView } from './useGroups';

interface ChartProps {
  view: GroupsView;
  gap: GapTime;
  onOpen: (asked: Question) => void;
}

type Side = 'group' | 'other';

const seriesOf = (
  { view, gap, voice }: { view: GroupsView; gap: GapTime; voice: Voice },
  which: Side,
  places: readonly number[],
): LineSeries => {
  const name = which === 'group' ? gap.group.name : againstName(gap, voice);
  return {
    ...{ key: which, name, isLead: which === 'group' },
    points: gap.points.map((point, at) => {
      const text = valueText(point[which], view.measure, voice);
      return {
        ...{ key: point.period.id, at: places[at] ?? 0, value: point[which], text },
        ...{ line: gap.strokes[at] ?? 1, label: `${name}, ${point.period.label}: ${text}` },
        isFirm: point.isFirm[which],
      };
    }),
  };
};

/** A group and what it is held against as two lines, of the same partners in every period. */
export const GapChart = ({ view, gap, onOpen }: ChartProps) => {
  const voice = useVoice();
  const [space, width] = useWidth<HTMLDivElement>(680);
  const places = placesInTime(gap.points);
  const given = {
    ...{ width, height: 260, bounds: { low: 0, high: 100 } },
    series: (['group', 'other'] as const).map((which) =>
      seriesOf({ view, gap, voice }, which, places),
    ),
    times: gap.points.map(({ period }, at) => ({ at: places[at] ?? 0, text: period.label })),
    tick: (value: number) => tickOf(value, view.measure, voice.language),
  };
  const open = (period: string, side: string): void => {
    const point = gap.points.find((one) => one.period.id === period);
    const which = side === 'group' ? 'group' : 'other';
    if (point) onOpen(pointQuestion(point, which, gap, { view, voice }));
  };
  return (
    <div ref={space} className="chart-space">
      <LineChart label={gapTitle(gap, view, voice)} given={given} onOpen={open} />
    </div>
  );
};

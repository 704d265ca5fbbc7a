import { useMemo } from 'react';
import { ChartFigure } from '../../charts/ChartFigure';
import { LineChart } from '../../charts/LineChart';
import type { LineSeries } from '../../charts/lineGiven';
import { useWidth } from '../../charts/useWidth';
import { Select } from '../../parts/Select';
import { useWords } from '../../shell/services';
import { HowComputed } from '../computed/HowComputed';
import type { Question } from '../computed/working';
import { tickOf } from '../figureNumber';
import { figureText, useVoice, type Voice } from '../figureText';
import { linesOf, type Moment, placesInTime } from '../timeLine';
import { useOwnWords } from '../useOwnWords';
import { gapOverWorking } from './gapOverWorking';
import { type GapTime, gapTime } from './gapTime';
import { gapTitle, gapWords } from './gapTimeWords';
import type { GroupLines } from './groupLines';
import { gapSaw } from './groupsSaw';
import type { GroupsView } from './useGroups';

interface GapProps {
  view: GroupsView;
  groups: GroupLines;
  onOpen: (asked: Question) => void;
}

const seriesOf = (
  { view, gap, voice }: { view: GroupsView; gap: GapTime; voice: Voice },
  which: 'group' | 'leader',
  placeOf: (moment: Moment) => number,
): LineSeries => {
  const row = gap[which];
  const moments = which === 'group' ? gap.its : gap.leaders;
  const lines = linesOf(moments);
  return {
    key: row.id,
    name: row.name,
    isLead: which === 'group',
    points: moments.map((moment, at) => {
      const text = figureText(moment.pooled.figure, view.measure, voice);
      return {
        ...{ key: moment.period.id, at: placeOf(moment), value: moment.value, text },
        line: lines[at] ?? 1,
        label: `${row.name}, ${moment.period.label}: ${text}`,
        isFirm: moment.pooled.status === 'final',
      };
    }),
  };
};

const GapChart = (props: GapProps & { gap: GapTime }) => {
  const { view, gap, onOpen } = props;
  const voice = useVoice();
  const [space, width] = useWidth<HTMLDivElement>(680);
  const all = gap.its.length >= gap.leaders.length ? gap.its : gap.leaders;
  const places = placesInTime(all);
  const placeOf = ({ period }: Moment): number =>
    places[all.findIndex((one) => one.period.id === period.id)] ?? 0;
  const given = {
    ...{ width, height: 260, bounds: { low: 0, high: 100 } },
    series: [
      seriesOf({ view, gap, voice }, 'group', placeOf),
      seriesOf({ view, gap, voice }, 'leader', placeOf),
    ],
    times: all.map((moment) => ({ at: placeOf(moment), text: moment.period.label })),
    tick: (value: number) => tickOf(value, view.measure, voice.language),
  };
  const open = (period: string, subgroup: string): void => {
    const moment = all.find((one) => one.period.id === period);
    const row = [gap.group, gap.leader].find(({ id }) => id === subgroup);
    if (moment && row) onOpen({ ...view.asked, period: moment.period.id, subgroup: row.id });
  };
  return (
    <div ref={space} className="chart-space">
      <LineChart label={gapTitle(gap, view, voice)} given={given} onOpen={open} />
    </div>
  );
};

const Told = (props: GapProps & { gap: GapTime }) => {
  const { view, gap } = props;
  const voice = useVoice();
  const { words } = voice;
  const own = useOwnWords(view.measure, 'gap', gapSaw(gap));
  const told = gapWords(gap, view, voice);
  const working = gapOverWorking(gap, view, voice);
  return (
    <ChartFigure
      title={gapTitle(gap, view, voice)}
      note={
        <>
          {told.note}{' '}
          {working && (
            <HowComputed asked={working} name={working.name}>
              {words('groups.time.gapWas', { gap: working.result })}
            </HowComputed>
          )}
        </>
      }
      source={words('groups.time.source')}
      table={told.table}
      summary={told.summary}
      own={own}
    >
      <GapChart {...props} />
    </ChartFigure>
  );
};

/** The gap of one group to the best one over time, with both lines: it also closes when the best stalls. */
export const GapOverTime = (props: GapProps) => {
  const { view, groups } = props;
  const words = useWords();
  const gap = useMemo(
    () => gapTime(view.table, view.asked, groups, view.look.group),
    [view.table, view.asked, groups, view.look.group],
  );
  if (!gap) return null;
  const known = groups.lines.filter((line) => line.gap && line.group.id !== gap.leader.id);
  return (
    <section className="groups-time">
      <div className="tab-tools groups-choice">
        <Select
          label={words('groups.time.group')}
          choices={known.map(({ group }) => ({ id: group.id, label: group.name }))}
          value={gap.group.id}
          onChange={(group) => view.keep({ group })}
        />
      </div>
      <Told {...props} gap={gap} />
    </section>
  );
};

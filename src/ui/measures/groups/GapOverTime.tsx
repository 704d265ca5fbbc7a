import { useMemo } from 'react';
import type { Id } from '../../../domain/id';
import { ChartFigure } from '../../charts/ChartFigure';
import { Select } from '../../parts/Select';
import { useWords } from '../../shell/services';
import { HowComputed } from '../computed/HowComputed';
import type { Question } from '../computed/working';
import { useVoice } from '../figureText';
import { useOwnWords } from '../useOwnWords';
import { GapChart } from './GapChart';
import { gapOverWorking } from './gapOverWorking';
import { type GapTime, gapBetween, gapSides } from './gapTime';
import { gapTitle, gapWords } from './gapTimeWords';
import type { GroupLines } from './groupLines';
import { gapSaw } from './groupsSaw';
import type { GroupsView } from './useGroups';

interface GapProps {
  view: GroupsView;
  groups: GroupLines;
  onOpen: (asked: Question) => void;
}

type ToldProps = GapProps & { gap: GapTime };

const Told = ({ view, gap, onOpen }: ToldProps) => {
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
      {gap.points.length > 0 && <GapChart {...{ view, gap, onOpen }} />}
    </ChartFigure>
  );
};

const everyoneElse = 'else';

const Choices = ({ view, groups, gap }: ToldProps) => {
  const words = useWords();
  const known = groups.lines.filter((line) => line.gap).map(({ group }) => group);
  const others = known.filter(({ id }) => id !== gap.group.id);
  const choiceOf = ({ id, name }: GapTime['group']) => ({ id, label: name });
  const isWhole = groups.total.figure.is === 'value';
  const compareWith = (to: Id | typeof everyoneElse): void =>
    view.keep({ group: gap.group.id, against: to === everyoneElse ? null : to });
  return (
    <div className="tab-tools groups-choice">
      <Select
        label={words('groups.time.group')}
        choices={known.map(choiceOf)}
        value={gap.group.id}
        onChange={(group) => view.keep({ group })}
      />
      <Select<Id | typeof everyoneElse>
        label={words('groups.time.against')}
        choices={[
          ...(isWhole ? [{ id: everyoneElse, label: words('groups.time.else') } as const] : []),
          ...others.map(choiceOf),
        ]}
        value={gap.against?.id ?? everyoneElse}
        onChange={compareWith}
      />
    </div>
  );
};

/** The gap of one group to everyone else, or to another group, over time; with both lines. */
export const GapOverTime = (props: GapProps) => {
  const { view, groups } = props;
  const { table, measure, asked, look } = view;
  const gap = useMemo(() => {
    const sides = gapSides(groups, look);
    return sides && gapBetween(table, measure, asked, sides);
  }, [table, measure, asked, groups, look]);
  if (!gap) return null;
  return (
    <section className="groups-time">
      <Choices {...props} gap={gap} />
      <Told {...props} gap={gap} />
    </section>
  );
};

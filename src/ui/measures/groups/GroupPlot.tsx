import { Flag } from 'lucide-react';
import { useId } from 'react';
import { single } from '../../../measurement/figure';
import { OwnTitle } from '../../charts/OwnTitle';
import { Icon } from '../../parts/Icon';
import type { Question } from '../computed/working';
import { tickOf } from '../figureNumber';
import { figureText, partnersText, useVoice } from '../figureText';
import { useOnPaper } from '../onPaper';
import { useOwnWords } from '../useOwnWords';
import { type Dot, type DotLayout, dotLayout } from './dotLayout';
import { gapWorking } from './gapWorking';
import { type GroupLine, type GroupLines, isFlagged } from './groupLines';
import { groupsSaw } from './groupsSaw';
import { findingText, gapText, lineLabel, sideText } from './groupWords';
import type { GroupsView } from './useGroups';

/** HTML places: parts of the width, so that a row may be of any width. */
const at = (part: number): { insetInlineStart: string } => ({ insetInlineStart: `${part}%` });

const Against = ({ dot: { x, rule, isOwnRule } }: { dot: Dot }) =>
  rule !== null && (
    <>
      <span className={isOwnRule ? 'dot-own-rule' : 'dot-rule'} style={at(rule)} />
      <span
        className="dot-bar"
        style={{ ...at(Math.min(x, rule)), width: `${Math.abs(x - rule)}%` }}
      />
    </>
  );

const Mark = ({ dot, rule, isFlag }: { dot: Dot | null; rule: number | null; isFlag: boolean }) => (
  <span className="dot-space" aria-hidden="true">
    {!dot && rule !== null && <span className="dot-rule" style={at(rule)} />}
    {dot && <Against dot={dot} />}
    {dot?.thin && (
      <span
        className="dot-thin"
        style={{ ...at(dot.thin[0]), width: `${dot.thin[1] - dot.thin[0]}%` }}
      />
    )}
    {dot && <span className="dot" data-flagged={isFlag || undefined} style={at(dot.x)} />}
  </span>
);

interface LineProps {
  view: GroupsView;
  groups: GroupLines;
  onOpen: (asked: Question) => void;
}

const Line = (props: LineProps & { line: GroupLine; dot: Dot | null; rule: number | null }) => {
  const { view, groups, line, dot, rule, onOpen } = props;
  const voice = useVoice();
  const isOnPaper = useOnPaper();
  const { measure, look } = view;
  const { total } = groups;
  const isFlag = isFlagged(line, look.rule);
  const figure = figureText(line.pooled.figure, measure, voice);
  const shown = (
    <>
      <span className="dot-name">
        {isFlag && <Icon of={Flag} size={14} />} {line.group.name}
      </span>{' '}
      <Mark dot={dot} rule={rule} isFlag={isFlag} />
      <span className="dot-value">{line.gap && figure}</span>{' '}
      <span className="dot-gap">{line.gap ? gapText(line, measure, total, voice) : figure}</span>{' '}
      <span className="dot-side">{sideText(line, { measure, rule: look.rule, total }, voice)}</span>
    </>
  );
  if (isOnPaper)
    return (
      <li className="dot-line">
        <div className="dot-button">{shown}</div>
      </li>
    );
  return (
    <li className="dot-line">
      <button
        type="button"
        className="dot-button"
        aria-label={lineLabel(line, { measure, rule: look.rule, total }, voice)}
        onClick={() => onOpen(gapWorking({ view, groups, line, voice }))}
      >
        {shown}
      </button>
    </li>
  );
};

const Axis = ({ layout, view }: { layout: DotLayout; view: GroupsView }) => {
  const { words, language } = useVoice();
  return (
    <p className="dot-line dot-axis" aria-hidden="true">
      <span className="dot-name" />
      <span className="dot-space">
        {layout.ticks.map(({ x, value }) => (
          <span key={value} className="dot-tick" style={at(x)}>
            {tickOf(value, view.measure, language)}
          </span>
        ))}
        {layout.rule !== null && (
          <span className="dot-everybody" style={at(layout.rule)}>
            {words('groups.everybody')}
          </span>
        )}
      </span>
    </p>
  );
};

/** Groups as dots beside the rule of everybody, the best first. */
export const GroupPlot = (props: LineProps) => {
  const { view, groups } = props;
  const voice = useVoice();
  const { words } = voice;
  const { measure, period, look, dimension } = view;
  const id = useId();
  const own = useOwnWords(measure, 'groups', groupsSaw(view, groups));
  const total = single(groups.total.figure);
  const layout = dotLayout(groups.lines, total.is === 'value' ? total.value : null);
  const everybody = `${figureText(groups.total.figure, measure, voice)} · ${partnersText(groups.total, voice)}`;
  return (
    <figure className="chart-figure" aria-labelledby={id}>
      <figcaption className="chart-head">
        <OwnTitle id={id} own={own} title={findingText(groups, measure, period.label, voice)} />
        <p className="chart-note">
          {words('groups.about', { measure: measure.name, dimension, period: period.label })}{' '}
          {words('groups.total', { figure: everybody })}
        </p>
        <p className="chart-how">
          {words('groups.howToRead')}
          {layout.dots.some((dot) => dot?.isOwnRule) && ` ${words('groups.ownRule')}`}
        </p>
      </figcaption>
      <div className="dot-plot">
        <Axis layout={layout} view={view} />
        <ul className="dot-lines" aria-label={dimension}>
          {groups.lines.map((line, index) => (
            <Line
              key={line.group.id}
              {...props}
              line={line}
              dot={layout.dots[index] ?? null}
              rule={layout.rule}
            />
          ))}
        </ul>
      </div>
      {groups.overlap && <p className="groups-warning">{words('groups.overlap')}</p>}
      <p className="chart-source">
        {words(`groups.ruleText.${look.rule}`)} {words(`groups.ratioRule.${measure.direction}`)}
      </p>
    </figure>
  );
};

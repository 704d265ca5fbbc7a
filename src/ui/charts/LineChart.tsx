import type { LineGiven } from './lineGiven';
import { type DrawnSeries, type LineLayout, lineLayout, type Mark } from './lineLayout';
import { NoValue } from './NoValue';
import { RovingMarks } from './RovingMarks';
import { Unread } from './Unread';

interface DrawnMarkProps {
  mark: Mark;
  isLead: boolean;
  /** Where a time without a value stands. */
  lane: number;
}

const MarkShape = ({ mark, isLead, lane }: DrawnMarkProps) => {
  const { x, y, bar, isFirm, isSignal, isHidden } = mark;
  if (bar) return <path className="chart-bar" d={`M${x} ${bar.low}V${bar.high}`} />;
  if (y === null) return <NoValue {...{ x, lane, isHidden }} />;
  const look = ['chart-dot', isFirm ? '' : 'chart-dot-soft', isLead ? '' : 'chart-dot-quiet'];
  return (
    <>
      {isSignal && <circle className="chart-signal" cx={x} cy={y} r={7} />}
      <circle className={look.filter((one) => one).join(' ')} cx={x} cy={y} r={isLead ? 3.5 : 2} />
    </>
  );
};

const DrawnMark = (props: DrawnMarkProps) => {
  const { mark, lane } = props;
  const y = mark.y ?? mark.bar?.high ?? lane;
  return (
    <>
      <circle className="chart-hit" cx={mark.x} cy={y} r={12} />
      <MarkShape {...props} />
      <circle className="chart-ring" cx={mark.x} cy={y} r={8} />
    </>
  );
};

const Grid = ({ layout: { plot, ticks, breaks, usual } }: { layout: LineLayout }) => (
  <Unread>
    {usual && (
      <>
        <rect
          className="chart-usual"
          x={plot.left}
          y={usual.top}
          width={plot.right - plot.left}
          height={Math.max(0, usual.bottom - usual.top)}
        />
        <path className="chart-mean" d={`M${plot.left} ${usual.mean}H${plot.right}`} />
      </>
    )}
    {ticks.map(({ y, text }) => (
      <g key={text}>
        <path className="chart-grid" d={`M${plot.left} ${y}H${plot.right}`} />
        <text className="chart-tick" x={plot.left - 6} y={y + 4} textAnchor="end">
          {text}
        </text>
      </g>
    ))}
    <path className="chart-base" d={`M${plot.left} ${plot.bottom}H${plot.right}`} />
    {breaks.map((x) => (
      <path key={x} className="chart-break" d={`M${x} ${plot.top}V${plot.bottom}`} />
    ))}
  </Unread>
);

const Lines = ({ layout }: { layout: LineLayout }) => {
  const { plot, goal, start, interims, forecast, foreseen, series } = layout;
  const quietFirst = [...series].sort((a, b) => Number(a.isLead) - Number(b.isLead));
  return (
    <Unread>
      {goal && <path className="chart-goal" d={`M${plot.left} ${goal.y}H${plot.right}`} />}
      {interims && <path className="chart-interims" d={interims} />}
      {foreseen.map(({ x, y }) => (
        <path key={x} className="chart-foreseen" d={`M${x - 8} ${y}h16`} />
      ))}
      {forecast && <path className="chart-forecast" d={forecast} />}
      {start && <path className="chart-start" d={`M${start.x} ${start.y - 5}l5 5-5 5-5-5Z`} />}
      {quietFirst.flatMap(({ key, isLead, paths }: DrawnSeries) =>
        paths.map((path) => (
          <path key={`${key} ${path}`} className={isLead ? 'chart-line' : 'chart-quiet'} d={path} />
        )),
      )}
    </Unread>
  );
};

const Words = ({ layout: { times, ends } }: { layout: LineLayout }) => (
  <Unread>
    {[...times, ...ends].map(({ key, x, y, text, anchor, weight }) => (
      <text
        key={`${key} ${text}`}
        className={`chart-words chart-${weight}`}
        x={x}
        y={y}
        textAnchor={anchor}
      >
        {text}
      </text>
    ))}
  </Unread>
);

export interface LineChartProps {
  /** The name of the chart, for people who listen. */
  label: string;
  given: LineGiven;
  /** Enter on a mark, or a press on it: the period and the series. */
  onOpen?: (period: string, series: string) => void;
}

/** Lines along time; gaps where there is no value, breaks where the definition changed. */
export const LineChart = ({ label, given, onOpen }: LineChartProps) => {
  const layout = lineLayout(given);
  const lead = [...layout.series].sort((a, b) => Number(b.isLead) - Number(a.isLead));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture cannot be a fieldset
    <svg
      className="chart"
      width={given.width}
      height={given.height}
      viewBox={`0 0 ${given.width} ${given.height}`}
      role="group"
      aria-label={label}
    >
      <Grid layout={layout} />
      <Lines layout={layout} />
      <Words layout={layout} />
      <RovingMarks
        label={label}
        rows={lead.map(({ key, marks, isLead }) =>
          marks.map((mark) => ({
            key: mark.key,
            label: mark.label,
            drawn: <DrawnMark key={key} mark={mark} isLead={isLead} lane={layout.plot.lane} />,
          })),
        )}
        {...(onOpen && { onOpen: (period, row) => onOpen(period, lead[row]?.key ?? '') })}
      />
    </svg>
  );
};

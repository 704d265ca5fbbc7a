import { NoValue } from './NoValue';
import { type SparkGiven, sparkLayout } from './sparkLayout';

export interface SparklineProps extends Omit<SparkGiven, 'width' | 'height'> {
  /** The line in words: from, to, goal. */
  label: string;
  width?: number;
  height?: number;
}

/** A line as small as a word. */
export const Sparkline = ({ label, width = 132, height = 40, ...given }: SparklineProps) => {
  const { paths, dots, bars, without, lane, goal } = sparkLayout({ ...given, width, height });
  return (
    <svg
      className="chart spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {goal !== null && <path className="chart-goal" d={`M0 ${goal}H${width}`} />}
      {paths.map((path) => (
        <path key={path} className="chart-line" d={path} />
      ))}
      {bars.map(({ x, low, high }) => (
        <path key={`bar ${x}`} className="chart-bar" d={`M${x} ${low}V${high}`} />
      ))}
      {without.map((one) => (
        <NoValue key={`none ${one.x}`} {...one} lane={lane} reach={2} />
      ))}
      {dots.map(({ x, y, isLast }) => (
        <circle key={`${x} ${y}`} className="chart-dot" cx={x} cy={y} r={isLast ? 3.5 : 1.75} />
      ))}
    </svg>
  );
};

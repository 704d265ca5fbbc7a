export interface NoValueProps {
  x: number;
  /** The height at which times without a value stand, under the axis. */
  lane: number;
  isHidden: boolean;
  /** From its middle to its edge, px. */
  reach?: number;
}

/** A dotted square for what is hidden, a hollow dot for what is missing: under the axis neither reads as zero. */
export const NoValue = ({ x, lane, isHidden, reach = 3 }: NoValueProps) => {
  const half = reach + 0.5;
  return isHidden ? (
    <rect
      className="chart-hidden"
      x={x - half}
      y={lane - half}
      width={2 * half}
      height={2 * half}
    />
  ) : (
    <circle className="chart-missing" cx={x} cy={lane} r={reach} />
  );
};

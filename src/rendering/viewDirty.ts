import type { Box } from './scene';
import type { Stage, StageLine } from './stage';

/** What a picture was painted from, as it stood then. */
export interface PaintedFrom {
  readonly stage: Stage;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly r: Float64Array;
  /** Numbers of the circles that were left out. */
  readonly lifted: ReadonlySet<number>;
}

/** Notes what a picture is painted from; the stage may move on. */
export const paintedFrom = (stage: Stage, lifted: ReadonlySet<number>): PaintedFrom => ({
  stage,
  x: stage.x.slice(),
  y: stage.y.slice(),
  r: stage.r.slice(),
  lifted,
});

/** The least box around all that it was told of; null when that was nothing. */
const gatherer = () => {
  let box: Box | null = null;
  const add = (left: number, top: number, right: number, bottom: number): void => {
    box = {
      left: Math.min(left, box?.left ?? left),
      top: Math.min(top, box?.top ?? top),
      right: Math.max(right, box?.right ?? right),
      bottom: Math.max(bottom, box?.bottom ?? bottom),
    };
  };
  return { add, box: () => box };
};

type Gatherer = ReturnType<typeof gatherer>;

const addCircle = ({ x, y, r }: PaintedFrom, at: number, { add }: Gatherer): void => {
  const [midX, midY, out] = [x[at] ?? 0, y[at] ?? 0, r[at] ?? 0];
  add(midX - out, midY - out, midX + out, midY + out);
};

/** A line with its bow and the themes it runs by. */
const addLine = ({ x, y }: PaintedFrom, line: StageLine, { add }: Gatherer): void => {
  const ends = [line.from, line.to];
  const [x1 = 0, x2 = 0] = ends.map((at) => x[at]);
  const [y1 = 0, y2 = 0] = ends.map((at) => y[at]);
  const room = (Math.abs(x2 - x1) + Math.abs(y2 - y1)) * Math.abs(line.bow);
  add(
    Math.min(x1, x2) - room,
    Math.min(y1, y2) - room,
    Math.max(x1, x2) + room,
    Math.max(y1, y2) + room,
  );
  for (const at of line.by ?? []) add(x[at] ?? 0, y[at] ?? 0, x[at] ?? 0, y[at] ?? 0);
};

/** Which circles of both look otherwise in the other, or are not in it. */
const changedCircles = (before: PaintedFrom, now: PaintedFrom) => {
  const isSame = (was: number, is: number): boolean =>
    before.stage.circles[was] === now.stage.circles[is] &&
    before.x[was] === now.x[is] &&
    before.y[was] === now.y[is] &&
    before.r[was] === now.r[is] &&
    before.lifted.has(was) === now.lifted.has(is);
  const stayed = new Uint8Array(before.stage.circles.length);
  const [gone, come] = [new Set<number>(), new Set<number>()];
  now.stage.circles.forEach(({ id }, is) => {
    const was = before.stage.circles[is]?.id === id ? is : (before.stage.at.get(id) ?? -1);
    if (was >= 0 && isSame(was, is)) stayed[was] = 1;
    else come.add(is);
  });
  stayed.forEach((is, at) => {
    if (!is) gone.add(at);
  });
  return { gone, come };
};

const touches = (circles: ReadonlySet<number>, { from, to, by }: StageLine): boolean =>
  circles.has(from) || circles.has(to) || (by?.some((at) => circles.has(at)) ?? false);

/**
 * The part of the map (map units, without the width of strokes) where one picture differs from
 * another; null when it differs nowhere.
 */
export const changedBetween = (before: PaintedFrom, now: PaintedFrom): Box | null => {
  const found = gatherer();
  const { gone, come } = changedCircles(before, now);
  for (const at of gone) addCircle(before, at, found);
  for (const at of come) addCircle(now, at, found);
  const lost = new Set(before.stage.lines.map(({ line }) => line));
  for (const staged of now.stage.lines) {
    const isKnown = lost.delete(staged.line);
    if (!isKnown || touches(come, staged)) addLine(now, staged, found);
  }
  for (const staged of before.stage.lines)
    if (lost.has(staged.line) || touches(gone, staged)) addLine(before, staged, found);
  return found.box();
};

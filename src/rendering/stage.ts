import { grouped } from '../domain/grouped';
import type { Id } from '../domain/id';
import type { Scene, SceneCircle, SceneLine, SceneNote } from './scene';

/** A line by the numbers of its circles. */
export interface StageLine {
  readonly line: SceneLine;
  readonly from: number;
  readonly to: number;
  readonly bow: number;
  /** The numbers of what it runs by with others: two themes, the hub; null when it runs alone. */
  readonly by: readonly [from: number, to: number, hub: number] | null;
}

/**
 * A scene made ready to move: circles by number, their places in arrays that change in place, so
 * that a frame of the layout costs nothing but the numbers.
 */
export interface Stage {
  readonly scene: Scene;
  readonly circles: readonly SceneCircle[];
  readonly lines: readonly StageLine[];
  /** Spokes, those that look the same one after the other; and connections. */
  readonly spokes: readonly StageLine[];
  readonly links: readonly StageLine[];
  /** The number of each circle. */
  readonly at: ReadonlyMap<Id, number>;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Radii, as far as they have grown. */
  readonly r: Float64Array;
  readonly notes: readonly SceneNote[];
  /** The number of each note; their places change like those of circles. */
  readonly noteAt: ReadonlyMap<Id, number>;
  readonly noteX: Float64Array;
  readonly noteY: Float64Array;
  /** Numbers of circles in the order they are painted: themes, large before small; then the rest. */
  readonly themes: readonly number[];
  readonly others: readonly number[];
}

/**
 * Prepares a scene for drawing and moving. Lines whose ends are not there are left out. What it
 * shares with a stage from before is taken over.
 */
export const stageOf = (scene: Scene, before: Stage | null = null): Stage => {
  const { circles, notes } = scene;
  const at = numbersOf(circles, before);
  return {
    scene,
    circles,
    ...linesOf(stageLines(scene.lines, at, before)),
    at,
    x: Float64Array.from(circles, (circle) => circle.x),
    y: Float64Array.from(circles, (circle) => circle.y),
    r: Float64Array.from(circles, (circle) => circle.r),
    notes,
    noteAt: new Map(notes.map((note, index) => [note.id, index])),
    noteX: Float64Array.from(notes, (note) => note.x),
    noteY: Float64Array.from(notes, (note) => note.y),
    ...paintOrder(circles),
  };
};

const numbersOf = (circles: readonly SceneCircle[], before: Stage | null): Stage['at'] => {
  const isStill = before?.circles.length === circles.length;
  if (isStill && circles.every(({ id }, index) => before.circles[index]?.id === id))
    return before.at;
  const at = new Map<Id, number>();
  circles.forEach(({ id }, index) => {
    at.set(id, index);
  });
  return at;
};

const paintOrder = (circles: readonly SceneCircle[]): Pick<Stage, 'themes' | 'others'> => {
  const themes: number[] = [];
  const partners: number[] = [];
  const centers: number[] = [];
  circles.forEach(({ type }, index) => {
    (type === 'theme' ? themes : type === 'partner' ? partners : centers).push(index);
  });
  const radius = (index: number) => circles[index]?.r ?? 0;
  return {
    themes: themes.sort((a, b) => radius(b) - radius(a)),
    others: [...partners, ...centers],
  };
};

const linesOf = (lines: readonly StageLine[]): Pick<Stage, 'lines' | 'spokes' | 'links'> => {
  const byLook = grouped(
    lines.filter(({ line }) => line.kind === 'spoke'),
    (staged) => [spokeRank(staged)],
  );
  const looks = [...byLook].sort(([a], [b]) => a - b);
  return {
    lines,
    spokes: looks.flatMap(([, alike]) => alike),
    links: lines.filter(({ line }) => line.kind === 'link'),
  };
};

const spokeRank = ({ line }: StageLine): number => 2 * (line.color ?? -1) + Number(line.faded);

const stageLines = (
  lines: readonly SceneLine[],
  at: Stage['at'],
  before: Stage | null,
): StageLine[] => {
  const staged: StageLine[] = [];
  const old = before?.lines ?? [];
  let next = 0;
  for (const line of lines) {
    const [from, to] = [at.get(line.from), at.get(line.to)];
    if (from === undefined || to === undefined) continue;
    if (old[next]?.line !== line && old[next + 1]?.line === line) next++;
    const known = old[next]?.line === line ? old[next++] : undefined;
    const isStill = known?.from === from && known.to === to && !line.bundle;
    staged.push(isStill ? known : { line, from, to, bow: line.bow, by: byOf(line, at) });
  }
  return staged;
};

const byOf = ({ bundle }: SceneLine, at: ReadonlyMap<Id, number>): StageLine['by'] => {
  if (!bundle) return null;
  const [a, b] = [at.get(bundle.from), at.get(bundle.to)];
  if (a === undefined || b === undefined) return null;
  return [a, b, (bundle.hub && at.get(bundle.hub)) ?? a];
};

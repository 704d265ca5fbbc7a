import type { Mesh } from './mesh';

const mostSources = 24;

/**
 * How far distances on the page are from the steps between bodies, 0 to 1: the normalized stress of
 * a drawing at its best scale, from some of the bodies to all (Kamada and Kawai, 1989).
 */
export const stressOf = (mesh: Mesh): number => {
  const near = neighborsOf(mesh);
  const steps = new Int32Array(mesh.count);
  let squares = 0;
  let sum = 0;
  let pairs = 0;
  for (let from = 0; from < mesh.count; from += Math.max(1, Math.floor(mesh.count / mostSources))) {
    stepsFrom(from, near, steps);
    for (let to = 0; to < mesh.count; to++) {
      if ((steps[to] as number) <= 0) continue;
      const dx = (mesh.x[from] as number) - (mesh.x[to] as number);
      const dy = (mesh.y[from] as number) - (mesh.y[to] as number);
      const each = Math.sqrt(dx * dx + dy * dy) / (steps[to] as number);
      squares += each * each;
      sum += each;
      pairs++;
    }
  }
  return pairs && squares ? 1 - (sum * sum) / (squares * pairs) : 0;
};

const neighborsOf = ({ count, from, to }: Mesh): readonly (readonly number[])[] => {
  const near: number[][] = Array.from({ length: count }, () => []);
  from.forEach((one, line) => {
    const other = to[line] as number;
    near[one]?.push(other);
    near[other]?.push(one);
  });
  return near;
};

/** Fills in how many lines away every body is; -1 where no way leads. */
const stepsFrom = (
  start: number,
  near: readonly (readonly number[])[],
  steps: Int32Array,
): void => {
  steps.fill(-1);
  steps[start] = 0;
  const queue = [start];
  for (let head = 0; head < queue.length; head++) {
    const one = queue[head] as number;
    for (const other of near[one] as readonly number[]) {
      if ((steps[other] as number) >= 0) continue;
      steps[other] = (steps[one] as number) + 1;
      queue.push(other);
    }
  }
};

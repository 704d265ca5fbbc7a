import type { Words } from '../../messages/words';

/** What a line says at one time, in words and as a number. */
export interface Moment {
  readonly when: string;
  readonly value: number | null;
  readonly text: string;
}

/** What a description of a line needs to know. */
export interface LineTold {
  readonly name: string;
  readonly moments: readonly Moment[];
  /** The way from the first value to the last: `+10.0 pp, better`. */
  readonly change: string | null;
  readonly goal: string | null;
  /** What is missing to the goal: `8.1 pp`. */
  readonly gap: string | null;
  readonly breaks: readonly string[];
}

interface Known extends Moment {
  readonly value: number;
}

const edgesOf = (known: readonly Known[]): readonly [Known, Known] | null => {
  const sorted = [...known].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high && low !== high ? [low, high] : null;
};

/**
 * A line chart in sentences: what it is, range, first and last, change, extremes, goal and gap,
 * missing periods, new definitions.
 */
export const describeLine = (told: LineTold, words: Words): string => {
  const known = told.moments.filter((one): one is Known => one.value !== null);
  const missing = told.moments.filter(({ value }) => value === null).map(({ when }) => when);
  const [first, last] = [known[0], known.at(-1)];
  const edges = edgesOf(known);
  const [from, to] = [told.moments[0], told.moments.at(-1)];
  const parts: (string | null)[] = [
    from && to
      ? words('charts.line.what', {
          name: told.name,
          from: from.when,
          to: to.when,
          count: known.length,
        })
      : words('charts.line.empty', { name: told.name }),
    first && last && first !== last
      ? words('charts.line.ends', {
          first: first.text,
          from: first.when,
          last: last.text,
          to: last.when,
        })
      : first
        ? words('charts.line.one', { value: first.text, when: first.when })
        : null,
    told.change && words('charts.line.change', { change: told.change }),
    edges &&
      words('charts.line.edges', {
        ...{ low: edges[0].text, lowAt: edges[0].when },
        ...{ high: edges[1].text, highAt: edges[1].when },
      }),
    told.goal &&
      (told.gap
        ? words('charts.line.goalGap', { goal: told.goal, gap: told.gap })
        : words('charts.line.goal', { goal: told.goal })),
    missing.length > 0
      ? words('charts.line.missing', { when: missing.join(', '), count: missing.length })
      : null,
    ...told.breaks.map((when) => words('charts.line.break', { when })),
  ];
  return parts.filter((part) => part).join(' ');
};

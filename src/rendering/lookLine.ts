import type { Look } from './look';
import { type Stroke, themeColor, weightFor } from './lookPaint';
import type { SceneLine } from './scene';

const solid: readonly number[] = [];

/** Room between a line and the circle it points to, in CSS px. */
export const lineGap = { spoke: 0, link: 4 } as const;

export const arrowSize = 7.5;

/** Spokes are quiet and in their theme's color; connections are clear, their pattern says the type. */
export const strokeOf = (line: SceneLine, weight: number, look: Look): Stroke =>
  line.kind === 'spoke' ? spoke(line, weight, look) : link(line, weight, look);

const spoke = (line: SceneLine, weight: number, look: Look): Stroke => ({
  color: look.highContrast ? look.colors.ink : themeColor(look, line.color),
  opacity: look.spokes,
  width: (look.highContrast ? 1.5 : 1.25) * weight,
  dash: solid,
});

/** How much of its strength and width a connection gives up where many run together. */
const quieter = { opacity: 0.5, width: 0.4 };
/** Where so much runs together patterns cannot be told apart, unless one comes close. */
export const crowd = 0.35;
const close = 1.15;

/**
 * What of connections can be told apart: every pattern; those that do not run together with many;
 * or, from far away, none.
 */
export type LinksTold = 'all' | 'loose' | 'none';

/** What can be told of connections at a zoom. */
export const linksToldAt = (k: number, look: Look): LinksTold => {
  if (k < webBelow) return 'none';
  return isClose(weightFor(look, k), look) ? 'all' : 'loose';
};

const isClose = (weight: number, look: Look): boolean => weight > close * look.lines;

const link = (line: SceneLine, weight: number, look: Look): Stroke => {
  const pull = line.bundle?.pull ?? 0;
  const quiet = look.highContrast || look.spokes === 1 ? 0 : pull;
  const isTold = pull < crowd || isClose(weight, look);
  return {
    color: look.colors.ink2,
    opacity: 1 - quieter.opacity * quiet,
    width: (look.highContrast ? 2.25 : 1.5 - quieter.width * quiet) * weight,
    dash: isTold ? line.dash.map((length) => length * weight) : solid,
  };
};

/** Below this zoom the patterns of connections cannot be read: they are drawn as one quiet web. */
export const webBelow = 0.3;

/** The web of connections seen from far away. */
export const webStroke = (look: Look): Stroke => ({
  color: look.colors.ink2,
  opacity: look.highContrast ? 0.6 : 0.28,
  width: 0.75 * look.lines,
  dash: solid,
});

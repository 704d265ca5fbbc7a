import type { Body } from '../body';
import type { Ground } from './ground';
import type { Ellipse } from './ringTrack';

/** Air between one ring of themes and the next. */
export const gap = 24;

const depthOf = (theme: Body): number => (theme.parents[0] ? 1 + depthOf(theme.parents[0]) : 0);

/** The ring of the themes that stand equally deep. */
export interface Level extends Ellipse {
  readonly members: readonly Body[];
  /** Where its circles end. */
  readonly edge: Ellipse;
}

/** The innermost room: the center, and what is added so that the whole has the page's shape. */
export const coreOf = ({ center }: Ground, added: Ellipse): Ellipse => {
  const core = (center?.r ?? 0) + gap;
  return { a: core + added.a, b: core + added.b };
};

/** The rings of themes: those at the top, deeper ones further out; `grown` times as large as they need. */
export const levelsOf = (ground: Ground, grown: number, added: Ellipse): readonly Level[] => {
  const levels: Body[][] = [];
  for (const theme of [...ground.themes, ...ground.subThemes]) {
    const level = levels[depthOf(theme)];
    if (level) level.push(theme);
    else levels[depthOf(theme)] = [theme];
  }
  let edge = coreOf(ground, added);
  return levels.map((members) => {
    const r = members.reduce((most, theme) => Math.max(most, theme.r), 0);
    const around =
      (1.15 * members.reduce((sum, theme) => sum + 2 * theme.r + gap, 0)) / (2 * Math.PI);
    const out = Math.max(0, around - (edge.a + edge.b) / 2 - r) + (grown - 1) * (2 * r + gap);
    const [a, b] = [edge.a + r + out, edge.b + r + out];
    edge = { a: a + r + gap / 2, b: b + r + gap / 2 };
    return { members, a, b, edge };
  });
};

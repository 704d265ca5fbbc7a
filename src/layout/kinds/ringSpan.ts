import { numberIn } from '../../domain/layoutSettings';
import type { Ground } from './ground';
import { nameShare } from './nameOfRow';
import { coreOf, gap, type Level, levelsOf } from './ringLevels';
import { type Cell, type Ellipse, holding, summed } from './ringTrack';

/** A ring of partners with how many it holds up to each place. */
export interface Ring extends Ellipse {
  readonly sums: Float64Array;
}

/** All rings: those of themes, and around them those of partners. */
export interface Span {
  readonly levels: readonly Level[];
  /** Where the themes end. */
  readonly inner: Ellipse;
  readonly rings: readonly Ring[];
}

/** Names on the next ring stand clear of those on this one, also where rings run aslant. */
const aslant = 1.2;

/** Room between circles without names, as rings deal them out. */
const betweenDots = 13;

const cellOf = ({ partners, settings }: Ground): Cell => {
  const share = nameShare(partners.length);
  const widths = partners.map(({ node }) => node.label.width).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.8)] ?? 80;
  const r = partners.reduce((most, body) => Math.max(most, body.r), 9);
  const high = share > 0.75 ? Math.max(16, ...partners.map(({ node }) => node.label.height)) : 16;
  const spread = Math.sqrt((numberIn(settings, 'spread') || 100) / 100);
  return {
    width: (2 * r + 12 + share * usual) * spread,
    height: Math.max(2 * r + betweenDots, share > 0 ? high + 8 : 0) * spread,
  };
};

const nothing: Ellipse = { a: 0, b: 0 };

const edgeOf = (ground: Ground, levels: readonly Level[], added: Ellipse): Ellipse =>
  levels.at(-1)?.edge ?? coreOf(ground, added);

/** What the innermost ring must have more, across or down, for the whole to have the page's shape. */
const addedFor = (inner: Ellipse, count: number, cell: Cell, aspect: number): Ellipse => {
  const width = inner.a + cell.width * (aslant * (count - 1) + 1);
  const height = inner.b + cell.height * (aslant * (count - 1) + 0.5);
  return { a: Math.max(0, aspect * height - width), b: Math.max(0, width / aspect - height) };
};

const ellipsesAround = (inner: Ellipse, count: number, cell: Cell): readonly Ellipse[] =>
  Array.from({ length: count }, (_, at) => ({
    a: inner.a + gap / 2 + at * cell.width * aslant,
    b: inner.b + gap / 2 + at * cell.height * aslant,
  }));

/** How many things an ellipse holds all the way round: what `holding` adds up to. */
const capacity = ({ a, b }: Ellipse, { width, height }: Cell): number =>
  4 * Math.hypot(a / width, b / height);

/** So much more room than partners, because rings take them one by one. */
const ease = 1.15;
const mostRings = 400;

/**
 * The fewest rings that hold all partners when themes may have a `part` of the way round for
 * themselves, in the shape of the page; with the themes' rings `grown` times as large as they need.
 */
export const spanOf = (ground: Ground, grown: number, part: number): Span => {
  const cell = cellOf(ground);
  const plain = edgeOf(ground, levelsOf(ground, grown, nothing), nothing);
  const needed = (ease * ground.partners.length) / (1 - part);
  for (let count = 1; ; count++) {
    const added = addedFor(plain, count, cell, ground.aspect);
    const inner = { a: plain.a + added.a, b: plain.b + added.b };
    const ellipses = ellipsesAround(inner, count, cell);
    const held = ellipses.reduce((sum, ellipse) => sum + capacity(ellipse, cell), 0);
    if (held < needed && count < mostRings) continue;
    const levels = levelsOf(ground, grown, added);
    const rings = ellipses.map((one) => ({ ...one, sums: summed(holding(one, cell)) }));
    return { levels, inner, rings };
  }
};

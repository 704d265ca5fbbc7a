import type { Body } from '../body';
import { topOf } from '../themeOrder';
import type { Ground } from './ground';
import { gap, type Level } from './ringLevels';
import { type Segment, segmentsOf } from './ringSegments';
import { spacedOn } from './ringSpacing';
import { type Ring, type Span, spanOf } from './ringSpan';
import { lengths, placeOf, pointAt, summed } from './ringTrack';

/** A stretch of the ring with where it begins and ends, as places around it. */
export interface Stretch extends Segment {
  readonly from: number;
  readonly to: number;
}

export interface RingShape {
  /** Where each theme stands, from the middle. */
  readonly themes: ReadonlyMap<Body, readonly [number, number]>;
  readonly rings: readonly Ring[];
  readonly stretches: readonly Stretch[];
  /** What the way round is worth up to each place. */
  readonly worth: Float64Array;
}

/** How much of the way round is dealt out by the size of themes instead of by their partners, at least. */
const leastForThemes = 0.12;
/** What a partner takes of the way round beside sub-themes, in map units. */
const perPartner = 110;

/** Where many sub-themes hold few partners, they need most of the way round for themselves. */
const forThemesIn = ({ subThemes, partners }: Ground): number => {
  const need = subThemes.reduce((sum, { r }) => sum + 2 * r + gap, 0);
  return Math.max(leastForThemes, need / (need + perPartner * partners.length + 1));
};

/** What a place of the ring is worth: partly by the partners it holds, partly by its length. */
const worthOf = ({ rings, inner }: Span, forThemes: number): Float64Array => {
  const length = summed(lengths(inner));
  const whole = rings.reduce((sum, { sums }) => sum + (sums.at(-1) ?? 0), 0) || 1;
  const long = length.at(-1) || 1;
  return length.map((value, at) => {
    const held = rings.reduce((sum, { sums }) => sum + (sums[at] ?? 0), 0);
    return ((1 - forThemes) * held) / whole + (forThemes * value) / long;
  });
};

const sharesOf = (segments: readonly Segment[], forThemes: number): readonly number[] => {
  const all = segments.reduce((sum, { partners }) => sum + partners.length, 0) || 1;
  const needs = segments.map(({ theme }) => (theme ? 2 * theme.r + gap : 0));
  const need = needs.reduce((sum, one) => sum + one, 0) || 1;
  const parts = segments.map(
    ({ partners }, at) =>
      (1 - forThemes) * (partners.length / all) + forThemes * ((needs[at] ?? 0) / need),
  );
  const sum = parts.reduce((total, one) => total + one, 0) || 1;
  return parts.map((part) => part / sum);
};

/** Stretches side by side; the first theme with all that is its own has its middle at the top. */
const stretchesOf = (
  segments: readonly Segment[],
  worth: Float64Array,
  forThemes: number,
): readonly Stretch[] => {
  const shares = sharesOf(segments, forThemes);
  const whole = worth.at(-1) ?? 1;
  const first = segments[0]?.theme;
  const own = shares.filter((_, at) => first && familyOf(segments[at]) === first);
  let passed = -own.reduce((sum, one) => sum + one, 0) / 2;
  return segments.map((segment, at) => {
    const from = placeOf(worth, passed * whole);
    passed += shares[at] ?? 0;
    return { ...segment, from, to: placeOf(worth, passed * whole) };
  });
};

const familyOf = (segment: Segment | undefined): Body | null =>
  segment?.theme ? topOf(segment.theme) : null;

/** A theme stands in the middle of all that is its own, a sub-theme in the middle of its stretch. */
const middleOf = (theme: Body, stretches: readonly Stretch[]): number => {
  const its = stretches.filter(
    (one) => one.theme && (one.theme === theme || (!theme.parents[0] && familyOf(one) === theme)),
  );
  return ((its[0]?.from ?? 0) + (its.at(-1)?.to ?? 0)) / 2;
};

const themesAt = (levels: readonly Level[], stretches: readonly Stretch[]): RingShape['themes'] =>
  new Map(
    levels.flatMap((level) => {
      const wished = level.members.map((theme) => ({
        reach: theme.r + gap / 4,
        place: middleOf(theme, stretches),
      }));
      const places = spacedOn(level, wished);
      return level.members.map((theme, at) => [theme, pointAt(level, places[at] ?? 0)] as const);
    }),
  );

const areClear = (themes: RingShape['themes']): boolean => {
  const all = [...themes];
  return all.every(([one, [x, y]], at) =>
    all
      .slice(at + 1)
      .every(([other, [ox, oy]]) => Math.hypot(x - ox, y - oy) >= one.r + other.r + gap / 3),
  );
};

const shapeIn = (segments: readonly Segment[], span: Span, forThemes: number): RingShape => {
  const worth = worthOf(span, forThemes);
  const stretches = stretchesOf(segments, worth, forThemes);
  return { themes: themesAt(span.levels, stretches), rings: span.rings, stretches, worth };
};

const mostGrown = 2.6;

/** The rings and who stands where around them: as small as all fit, in the shape of the page. */
export const ringShape = (ground: Ground): RingShape => {
  const segments = segmentsOf(ground);
  const part = forThemesIn(ground);
  const grownBy = (by: number) => shapeIn(segments, spanOf(ground, by, part), part);
  let shape = grownBy(1);
  for (let grown = 1.15; !areClear(shape.themes) && grown < mostGrown; grown += 0.15)
    shape = grownBy(grown);
  return shape;
};

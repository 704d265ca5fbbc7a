import type { Id } from '../../../domain/id';
import type { IndicatorRow, SubgroupRow } from '../../../domain/measureRow';
import type { Asked } from '../../../measurement/asked';
import { type Claim, claimOf } from '../../../measurement/claim';
import { lineOf } from '../../../measurement/comparison';
import type { MeasureTable } from '../../../measurement/measureTable';
import { momentsUpTo } from '../timeLine';
import { type GapPair, type GapPoint, gapPair, gapPoint } from './gapPairs';
import { gapPanel, type TellsOf } from './gapPanel';
import type { GroupLine, GroupLines } from './groupLines';

/** A group over time, and what it is held against. */
export interface GapTime {
  readonly group: SubgroupRow;
  /** The other group; null for everyone else. */
  readonly against: SubgroupRow | null;
  /** What is shown, period by period, of the same partners where some told of both each time (R6). */
  readonly points: readonly GapPoint[];
  readonly strokes: readonly number[];
  /** The first and the last of them; null where there are not two. */
  readonly ends: readonly [GapPoint, GapPoint] | null;
  readonly of: TellsOf;
  /** Earlier periods are left out, since too few of these partners told of both then. */
  readonly isCut: boolean;
  /** What may be said of the way between the ends (R28). */
  readonly claim: Claim;
  /** True where one of the two moved in a way that its own usual ups and downs allow no word for (R28). */
  readonly isVetoed: boolean;
}

/** The latest pairs that compare over time: of one definition and the same people, no period counted a second time (R16, R25). */
const comparedIn = (table: MeasureTable, pairs: readonly GapPair[]): readonly GapPair[] => {
  for (const last of [...pairs].reverse()) {
    const line = new Set(lineOf(table, last.period.id));
    const its = pairs.filter(
      ({ period, version, group }) =>
        line.has(period.id) && version === last.version && group.of === last.group.of,
    );
    if (its.length > 1) return its;
  }
  return pairs.slice(-1);
};

/** Which stroke of the line each point is on: where a period between two of them has no value, it breaks. */
const strokesOf = (table: MeasureTable, points: readonly GapPoint[]): readonly number[] => {
  const line = lineOf(table, points.at(-1)?.period.id ?? 'period_');
  let stroke = 1;
  return points.map(({ period }, at) => {
    const before = points[at - 1];
    const isNext = !before || line.indexOf(period.id) - line.indexOf(before.period.id) === 1;
    if (!isNext) stroke += 1;
    return stroke;
  });
};

const isSilent = (claim: Claim): boolean => claim === 'usual' || claim === 'notOfStep';

const claimsOf = (points: readonly GapPoint[], ends: GapTime['ends']) => {
  const claimFor = (which: 'difference' | 'group' | 'other'): Claim => {
    if (!ends) return 'tooFew';
    const values = points.map((point) => point[which]);
    return claimOf(values, values.length - 1, ends[1][which] - ends[0][which]);
  };
  const isVetoed = isSilent(claimFor('group')) || isSilent(claimFor('other'));
  return { claim: claimFor('difference'), isVetoed };
};

const pairsOf = (
  table: MeasureTable,
  { period, ...about }: Asked,
  group: Id,
  against: Id | null,
): readonly GapPair[] => {
  const others = momentsUpTo(table, { ...about, ...(against && { subgroup: against }) }, period);
  const byPeriod = new Map(others.map((moment) => [moment.period.id, moment]));
  return momentsUpTo(table, { ...about, subgroup: group }, period).flatMap(
    (moment) => gapPair(moment, byPeriod.get(moment.period.id)) ?? [],
  );
};

/** A group and another one, or everyone else (null), over time. */
export const gapBetween = (
  table: MeasureTable,
  measure: IndicatorRow,
  asked: Asked,
  { group, against }: Pick<GapTime, 'group' | 'against'>,
): GapTime => {
  const isElse = against === null;
  const pairs = pairsOf(table, asked, group.id, against?.id ?? null).filter(
    (pair) => gapPoint(measure, pair, pair.partners, isElse) !== null,
  );
  const compared = comparedIn(table, pairs);
  const { pairs: shown, of } = gapPanel(compared);
  const points = shown.flatMap((pair) => {
    const partners = of.is === 'others' ? pair.partners : of.partners;
    return gapPoint(measure, pair, partners, isElse) ?? [];
  });
  const [first, last] = [points[0], points.at(-1)];
  const ends = first && last && first !== last ? ([first, last] as const) : null;
  const isCut = shown.length < compared.length;
  const strokes = strokesOf(table, points);
  return { group, against, points, strokes, ends, of, isCut, ...claimsOf(points, ends) };
};

const hasPercent = ({ gap }: GroupLine): boolean => gap?.percent.is === 'value';

/** Whose gap is told, and against whom: unless somebody chose, the one behind against everyone else. */
export const gapSides = (
  { lines, behind, total }: GroupLines,
  wanted: { readonly group: Id | null; readonly against: Id | null },
): Pick<GapTime, 'group' | 'against'> | null => {
  const known = lines.filter(hasPercent).map(({ group }) => group);
  const isWhole = total.figure.is === 'value';
  const last = isWhole || known.length > 1 ? known.at(-1) : undefined;
  const group =
    known.find(({ id }) => id === wanted.group) ??
    known.find(({ id }) => id === behind?.group.id) ??
    last;
  if (!group) return null;
  const others = known.filter(({ id }) => id !== group.id);
  const chosen = others.find(({ id }) => id === wanted.against) ?? null;
  if (chosen || isWhole) return { group, against: chosen };
  return others[0] ? { group, against: others[0] } : null;
};

import type { Id } from '../domain/id';
import type { LegendRow, LegendSection } from './legendRow';
import type { ArcKey, CircleArcs } from './scene';

/** A measure with its place on circles. */
export interface PlacedMeasure {
  readonly id: Id;
  readonly name: string;
  readonly period: Id;
}

const order: readonly ArcKey[] = [
  ...(['goalMet', 'onTrack', 'close', 'behind', 'notImproving', 'noData', 'noGoal'] as const),
  ...(['contributesTo', 'missing', 'suppressed'] as const),
];

const arcRow = (key: ArcKey | 'striped'): LegendRow => ({
  id: `arc ${key}`,
  sign: { is: 'arc', arc: key === 'striped' ? { is: 'noGoal', striped: true } : { is: key } },
  said: { is: 'arc', key },
  count: null,
  pick: null,
});

const arcRows = (arcs: Iterable<CircleArcs>): readonly LegendRow[] => {
  const [keys, striped] = [new Set<ArcKey>(), new Set<boolean>()];
  for (const { marks } of arcs)
    for (const mark of marks) {
      if (!mark) continue;
      keys.add(mark.is);
      if (mark.striped) striped.add(true);
    }
  const rows = order.filter((key) => keys.has(key)).map(arcRow);
  return striped.size > 0 ? [...rows, arcRow('striped')] : rows;
};

const measureRow = ({ id, name, period }: PlacedMeasure, at: number, of: number): LegendRow => ({
  id: `measure ${id}`,
  sign: { is: 'slot', at, of },
  said: { is: 'text', text: name },
  count: null,
  pick: { is: 'measure', id, period },
});

/** What the arcs on a map mean, of those that are there; the places of measures where each has its own. */
export const arcSections = (
  arcs: ReadonlyMap<Id, CircleArcs>,
  placed: readonly PlacedMeasure[],
): readonly LegendSection[] => {
  if (arcs.size === 0) return [];
  const rows = placed.map((one, at) => measureRow(one, at, placed.length));
  const all: readonly LegendSection[] = [
    { id: 'measures', by: null, rows },
    { id: 'arcs', by: null, rows: arcRows(arcs.values()) },
  ];
  return all.filter((section) => section.rows.length > 0);
};

const dotRow: LegendRow = {
  ...{ id: 'arc dot', sign: { is: 'edgeDot' }, said: { is: 'arc', key: 'dot' } },
  ...{ count: null, pick: null },
};

/** The same with the dot that stands where arcs have no room. */
export const withEdgeDot = (sections: readonly LegendSection[]): readonly LegendSection[] =>
  sections.map((section) =>
    section.id === 'arcs' ? { ...section, rows: [...section.rows, dotRow] } : section,
  );

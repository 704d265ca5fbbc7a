import { arrangementOf, derived, linksOf, type MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { layoutOf, settingsOf } from '../domain/layoutSettings';
import { allThemes, type Branch, outlineOf, partnersOf, themesOf } from '../domain/outline';
import type { NodeRow } from '../domain/row';
import type { LayoutGraph, LayoutNode, TextWidth } from './graph';
import { givenTo } from './kinds/given';
import { partnerLabel } from './partnerLabel';
import { radiusOf } from './radiusOf';

const inside = { width: 0, height: 0 };

type Label = LayoutNode['label'];

/** Rows stay the same from edit to edit, and so does the room of their names. */
const labels = new WeakMap<TextWidth, WeakMap<NodeRow, Label>>();

const labelOf = (row: NodeRow, measure: TextWidth): Label => {
  const known = labels.get(measure) ?? new WeakMap<NodeRow, Label>();
  labels.set(measure, known);
  const label = known.get(row) ?? partnerLabel(row.name, measure);
  known.set(row, label);
  return label;
};

/** The circles of a map as the layout sees them: the center, themes in order, partners in order. */
export const graphOf = (document: MapDocument, measure: TextWidth): LayoutGraph => {
  const arrangement = arrangementOf(document);
  const layout = layoutOf(document);
  const given = givenTo(document);
  const bodyOf = (row: NodeRow, under: readonly Id[]): LayoutNode => {
    const pin = row.pins?.[layout];
    return given({
      id: row.id,
      type: row.type,
      radius: radiusOf(document, row.id),
      label: row.type === 'partner' ? labelOf(row, measure) : inside,
      under,
      at: pin ?? arrangement?.positions[row.id] ?? null,
      pinned: pin !== undefined,
    });
  };
  const { center, themes } = outlineOf(document);
  const branch =
    (above: readonly Id[]) =>
    (one: Branch): readonly LayoutNode[] => [
      bodyOf(one.theme, above),
      ...one.subThemes.flatMap(branch([one.theme.id])),
    ];
  return {
    nodes: [
      ...(center ? [bodyOf(center, [])] : []),
      ...themes.flatMap(branch([])),
      ...partnersOf(document).map((row) => bodyOf(row, themesInOrder(document, row))),
    ],
    links: linksOf(document).map(({ from, to }) => ({ from, to })),
    seed: arrangement?.seed ?? 1,
    layout,
    settings: settingsOf(document),
  };
};

const themesInOrder = (document: MapDocument, partner: NodeRow): readonly Id[] => {
  const own = themesOf(document, partner);
  if (own.length < 2) return own;
  const order = themeRank(document);
  return [...own].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
};

const themeRank = derived(
  (document): ReadonlyMap<Id, number> => new Map(allThemes(document).map(({ id }, at) => [id, at])),
);

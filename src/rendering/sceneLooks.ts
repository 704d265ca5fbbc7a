import { pinnedIds } from '../domain/commands/arrange';
import type { MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { layoutOf } from '../domain/layoutSettings';
import { coloringOf } from '../domain/look/coloring';
import { sizingOf } from '../domain/look/sizing';
import { allThemes } from '../domain/outline';
import type { LayoutName, NodeRow } from '../domain/row';
import { type PartnerDot, partnerDots } from './partnerColor';
import { type PlaceOf, type Standing, standingBeside, standingWithin } from './sceneHolding';
import { holdSame } from './sceneSame';

/** How circles of a map look, beside where they stand and how large they are. */
export interface Looks {
  readonly layout: LayoutName;
  readonly themes: readonly NodeRow[];
  /** True when that follows from the circle's own row, the themes and the name of the layout. */
  readonly isPlain: boolean;
  /** Colors say something else than the theme. */
  readonly isColored: boolean;
  /** A theme's own color; a partner has those of its themes, in the order of themes. */
  readonly colorsOf: (row: NodeRow) => readonly number[];
  readonly dotOf: (partner: NodeRow) => PartnerDot | null;
  readonly isPinned: (row: NodeRow) => boolean;
  readonly stands: (row: NodeRow) => Standing;
}

/** More slices of a dot than these could not be told apart. */
const mostColors = 4;

const colorsAmong = (themes: readonly NodeRow[]): Looks['colorsOf'] => {
  const known = new Map(themes.map(({ id, color = 0 }, rank) => [id, { rank, color }]));
  return (row) => {
    if (row.type === 'center') return [];
    if (row.type === 'theme') return [row.color ?? 0];
    return (Object.keys(row.themes ?? {}) as Id[])
      .flatMap((id) => known.get(id) ?? [])
      .sort((a, b) => a.rank - b.rank)
      .slice(0, mostColors)
      .map(({ color }) => color);
  };
};

const pinnedIn =
  (layout: LayoutName): Looks['isPinned'] =>
  ({ pins }) =>
    Boolean(pins?.[layout]);

const standingAmong = (
  document: MapDocument,
  places: PlaceOf,
  colorsOf: Looks['colorsOf'],
): Looks['stands'] => {
  const pins = new Set(pinnedIds(document));
  return standingWithin({ document, places, pins }, (row) => colorsOf(row)[0] ?? null);
};

/** The looks of a map; the ones from before where they still hold. */
export const looksOf = (document: MapDocument, places: PlaceOf, before: Looks | null): Looks => {
  const [layout, themes] = [layoutOf(document), allThemes(document)];
  const isColored = coloringOf(document) !== null;
  const isPlain = !isColored && sizingOf(document) === null && layout !== 'clusters';
  const isSame = isPlain && before?.isPlain && before.layout === layout;
  if (isSame && holdSame(before.themes, themes)) return before;
  const colorsOf = colorsAmong(themes);
  return {
    ...{ layout, themes, isPlain, isColored, colorsOf },
    dotOf: partnerDots(document),
    isPinned: pinnedIn(layout),
    stands:
      layout === 'clusters' ? standingAmong(document, places, colorsOf) : standingBeside(layout),
  };
};

import { type MapDocument, rowsOf } from '../domain/document';
import { allThemes, partnersOf, themesOf } from '../domain/outline';
import type { PlainWriter } from './format';
import { layerColumn } from './plain/linkValues';
import type { PlainMap } from './plain/plainMap';
import { valueIn } from './plain/valueIn';

/** What a format cannot hold of a map, with counts; nothing is listed that the map does not have. */
export type Missing = Partial<
  Record<keyof PlainWriter['carries'] | 'emptyThemes' | 'besides' | 'measures', number>
>;

const counts = ({
  elements,
  links,
}: PlainMap): Required<Omit<Missing, 'emptyThemes' | 'besides' | 'measures'>> => ({
  places: elements.filter(({ at }) => at !== null).length,
  pins: elements.filter(({ pinned }) => pinned).length,
  values: elements.reduce(
    (sum, { values, type, description }) =>
      sum + Object.keys(values).length + (type ? 1 : 0) + (description ? 1 : 0),
    0,
  ),
  links: links.length,
  linkTypes: links.filter(({ type }) => type !== '').length,
  directions: links.filter(({ direction }) => direction !== 'none').length,
  layers: links.filter(({ values }) => valueIn(values, layerColumn) !== '').length,
});

/** Lists hold partners only: a theme that none is in does not show in them. */
const emptyThemes = (document: MapDocument): number => {
  const used = new Set(partnersOf(document).flatMap((partner) => themesOf(document, partner)));
  return allThemes(document).filter(({ id }) => !used.has(id)).length;
};

/** No other program knows these. */
const besides = (document: MapDocument): number =>
  (['note', 'activity', 'need'] as const).reduce(
    (sum, kind) => sum + rowsOf(document, kind).length,
    0,
  );

const lists: readonly string[] = ['csv', 'xlsx'];

/** Counts what is lost when a map is written in a format of another program. */
export const missingIn = (
  document: MapDocument,
  plain: PlainMap,
  { id, carries }: Pick<PlainWriter, 'id' | 'carries'>,
): Missing => {
  const { links, ...rest } = counts(plain);
  const lost: Missing = {
    ...rest,
    ...{ links, linkTypes: carries.links ? rest.linkTypes : 0 },
    directions: carries.links ? rest.directions : 0,
    layers: carries.links ? rest.layers : 0,
    pins: carries.places ? rest.pins : 0,
  };
  const untold = Object.entries(lost).filter(
    ([what, count]) => count > 0 && !carries[what as keyof typeof carries],
  );
  const themes = lists.includes(id) ? emptyThemes(document) : 0;
  const others = besides(document);
  const measures = rowsOf(document, 'indicator').length;
  return {
    ...Object.fromEntries(untold),
    ...(themes > 0 && { emptyThemes: themes }),
    ...(others > 0 && { besides: others }),
    ...(measures > 0 && { measures }),
  };
};

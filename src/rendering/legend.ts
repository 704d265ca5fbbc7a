import { derived, linksOf, type MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { type ColorGroup, coloringOf } from '../domain/look/coloring';
import { allThemes, type Branch, outlineOf, partnersOf, themesOf } from '../domain/outline';
import { type LinkRow, type Status, statuses } from '../domain/row';
import { markOf } from '../tokens/glyphs';
import { lineRows } from './legendLines';
import type { LegendRow, LegendSection } from './legendRow';
import type { LegendSign } from './legendSign';
import { sizeRows } from './legendSizes';
import { crowd, type LinksTold } from './lookLine';
import { dotsOf } from './partnerColor';
import { bundlesOf } from './sceneBundles';

/** Each partner once, however many of the sub-themes it is in. */
const membersOf = ({ partners, subThemes }: Branch): ReadonlySet<Id> =>
  new Set([...partners.map(({ id }) => id), ...subThemes.flatMap((sub) => [...membersOf(sub)])]);

const themeRow = (branch: Branch): LegendRow => ({
  id: branch.theme.id,
  sign: { is: 'theme', color: branch.theme.color ?? 0 },
  said: { is: 'text', text: branch.theme.name },
  count: branch.subThemes.length > 0 ? membersOf(branch).size : branch.partners.length,
  pick: { is: 'theme', id: branch.theme.id, steps: branch.subThemes.length > 0 ? 2 : 1 },
});

/** Partners of several themes: their dots are cut. */
const severalRow = (document: MapDocument): readonly LegendRow[] => {
  const count = partnersOf(document).filter((one) => themesOf(document, one).length > 1).length;
  const [first, second] = allThemes(document).map(({ color = 0 }) => markOf(color).color);
  if (count === 0 || first === undefined || second === undefined) return [];
  const sign = { is: 'dot', dot: { color: first, also: [second] }, status: 'existing' } as const;
  return [{ id: 'severalThemes', sign, said: { is: 'severalThemes' }, count, pick: null }];
};

const themeRows = (document: MapDocument): readonly LegendRow[] => {
  const { themes, unsorted } = outlineOf(document);
  if (coloringOf(document)) return themes.map(themeRow);
  const rows = [...themes.map(themeRow), ...severalRow(document)];
  if (unsorted.length === 0) return rows;
  const sign: LegendSign = { is: 'dot', dot: { color: null }, status: 'existing' };
  const count = unsorted.length;
  return [...rows, { id: 'unsorted', sign, said: { is: 'unsorted' }, count, pick: null }];
};

const statusOf = ({ key, said }: ColorGroup, by: string): Status =>
  (by === 'status' && said.is === 'code' && statuses.find((one) => one === key)) || 'existing';

const colorRows = (document: MapDocument): readonly LegendRow[] => {
  const coloring = coloringOf(document);
  if (!coloring) return [];
  const { by, groups, missing } = coloring;
  const dots = dotsOf(document, groups);
  const rows = groups.map(
    (group): LegendRow => ({
      id: `group ${group.key}`,
      sign: { is: 'dot', dot: dots.get(group) ?? { color: null }, status: statusOf(group, by) },
      said: group.said,
      count: group.count,
      pick: { is: 'group', by, key: group.key },
    }),
  );
  return missing > 0 ? [...rows, missingRow(missing, by)] : rows;
};

/** The key of partners that have no value. */
export const missingKey = '';

const missingRow = (count: number, by: string): LegendRow => ({
  id: 'missing',
  sign: { is: 'dot', dot: { color: null, hollow: true }, status: 'existing' },
  said: { is: 'missing' },
  count,
  pick: { is: 'group', by, key: missingKey },
});

/** Only the rings that are there; none while all are the same. */
const statusRows = (document: MapDocument): readonly LegendRow[] => {
  const counts: Record<Status, number> = { existing: 0, warm: 0, wished: 0 };
  for (const { status = 'existing' } of partnersOf(document)) counts[status] += 1;
  const rows = statuses.flatMap((status): LegendRow[] => {
    const count = counts[status];
    const sign: LegendSign = { is: 'dot', dot: { color: null }, status };
    const row = { id: status, sign, said: { is: 'status', status }, count } as const;
    return count > 0 ? [{ ...row, pick: { is: 'status', status } }] : [];
  });
  return rows.length === 1 && rows[0]?.id === 'existing' ? [] : rows;
};

const toldIn = (document: MapDocument, told: LinksTold): ((link: LinkRow) => boolean) => {
  if (told !== 'loose') return () => told === 'all';
  const bundles = bundlesOf(document);
  return ({ id }) => (bundles.get(id)?.pull ?? 0) < crowd;
};

const sectionsOf = (document: MapDocument, told: LinksTold): readonly LegendSection[] => {
  const by = coloringOf(document)?.by ?? null;
  const sizes = sizeRows(document);
  const isTold = toldIn(document, told);
  const lines = lineRows(linksOf(document), outlineOf(document), isTold, told === 'none');
  const all: readonly LegendSection[] = [
    { id: 'colors', by, rows: colorRows(document) },
    { id: 'sizes', by: sizes.by, rows: sizes.rows },
    { id: 'themes', by: null, rows: themeRows(document) },
    { id: 'status', by: null, rows: by === 'status' ? [] : statusRows(document) },
    { id: 'lines', by: null, rows: lines },
  ];
  return all.filter(({ rows }) => rows.length > 0);
};

const known = {
  all: derived((document) => sectionsOf(document, 'all')),
  loose: derived((document) => sectionsOf(document, 'loose')),
  none: derived((document) => sectionsOf(document, 'none')),
};

/**
 * Everything the signs of a map mean, of what is really there; first what somebody chose to see.
 * Of connections only what is `told` apart just now.
 */
export const legendOf = (
  document: MapDocument,
  told: LinksTold = 'all',
): readonly LegendSection[] => known[told](document);

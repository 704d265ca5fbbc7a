import type { MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import { centerOf, partnersOf } from '../../domain/outline';
import { ok, type Result, refuse } from '../../domain/result';
import type { NodeRow } from '../../domain/row';
import { finished, type Steps } from '../../domain/steps';
import { tooManyPartners } from '../limits';
import type { Mapping } from '../mapping/column';
import type { FileProblem, Notice } from '../problem';
import type { Table } from '../table';
import { centerFor } from './center';
import type { PlanChoices } from './choices';
import { drawingOf } from './drawing';
import { createHanger } from './hanger';
import { knownCircles } from './knownCircles';
import { type Meeting, meet } from './meeting';
import { missingFrom, twinsOf } from './near';
import { newPartners } from './newPartners';
import { withRough } from './places';
import type { ImportPlan, PlanCounts } from './plan';
import { roughPlaces } from './roughPlaces';
import { type Joined, joinedSources, noticesOfAll, type Source } from './source';
import { themesMetIn } from './themesMet';
import { wholeChange } from './wholeChange';

const manyThemes = 30;

const noticesOf = (center: NodeRow | null, { joined, read, themes }: Meeting) => {
  const notices: Notice[] = [...noticesOfAll(joined), ...read.notices];
  if (themes.fresh.length > manyThemes)
    notices.push({ reason: 'manyThemes', values: { count: themes.fresh.length } });
  for (const { name } of center ? read.centers : [])
    if (name !== center?.name)
      notices.push({ reason: 'centerStays', values: { name, center: center?.name ?? '' } });
  return notices;
};

const byLine = (a: { line: number }, b: { line: number }): number => a.line - b.line;

type Lists = Pick<ImportPlan, 'create' | 'update' | 'unchanged' | 'problems' | 'themes' | 'fields'>;

const rowsIn = ({ sources }: Joined): number =>
  sources.reduce((sum, { table }) => sum + table.rows.length + table.problems.length, 0);

const countsOf = ({ joined, grouped, read }: Meeting, lists: Lists): PlanCounts => ({
  rows: rowsIn(joined),
  create: lists.create.length,
  update: lists.update.length,
  unchanged: lists.unchanged.length,
  problems: lists.problems.length,
  joined: grouped.joined,
  skipped: read.skipped,
  themes: lists.themes.length,
  fields: lists.fields.length,
});

/** What the rows come to once they have met the map. */
function* planned(
  document: MapDocument,
  met: Meeting,
  choices: PlanChoices,
  ids: IdSource,
): Steps<ImportPlan> {
  const { joined, read, grouped, found, near, themes, slots } = met;
  const tables = joined.sources.map(({ table }) => table);
  const hanger = createHanger(document, ids);
  const known = yield* knownCircles(met, hanger);
  const center = centerFor(document, tables, read.centers[0], choices, ids);
  const create = yield* newPartners(document, met.fresh, themes, hanger, ids);
  const { links, places } = drawingOf(document, met, { center, create }, ids);
  const partners = create.map(({ row }) => row);
  const rough = withRough(document, places, roughPlaces(document, center, themes.fresh, partners));
  yield;
  const lists = {
    ...known,
    ...{ center, create, links, themes: themes.fresh, fields: slots.fresh },
    twins: twinsOf(document, found, choices),
    problems: [
      ...tables.flatMap((table) => table.problems),
      ...read.problems,
      ...grouped.problems,
    ].sort(byLine),
  };
  yield;
  return {
    ...lists,
    origins: joined.origins,
    missing: missingFrom(document, grouped.drafts, found, near),
    sameLooking: grouped.sameLooking,
    near,
    totals: read.totals,
    themesMet: themesMetIn(met),
    remarks: [...read.remarks, ...grouped.remarks].sort(byLine),
    notices: noticesOf(centerOf(document), met),
    counts: countsOf(met, lists),
    keepsPlaces: places.keepsPlaces,
    change: wholeChange(document, lists, hanger, rough, ids),
  };
}

/**
 * What tables would do to a map together, bit by bit, for a person to see before anything is
 * stored. Rows are matched with circles one to one, and with each other across files; what no file
 * names stays as it is.
 */
export function* planManySteps(
  document: MapDocument,
  sources: readonly Source[],
  choices: PlanChoices,
  ids: IdSource,
): Steps<Result<ImportPlan, FileProblem>> {
  const lacksName = ({ mapping }: Source): boolean => !mapping.some(({ is }) => is === 'name');
  if (sources.some(lacksName)) return refuse({ reason: 'noNameColumn' });
  const rows = sources.reduce((sum, { table }) => sum + table.rows.length, 0);
  const tooMany = tooManyPartners(rows);
  if (tooMany) return refuse(tooMany);
  const met = yield* meet(document, joinedSources(sources), choices, ids);
  const overfull = tooManyPartners(partnersOf(document).length + met.fresh.length);
  if (overfull) return refuse(overfull);
  return ok(yield* planned(document, met, choices, ids));
}

/** The same of one table. */
export const planSteps = (
  document: MapDocument,
  table: Table,
  mapping: Mapping,
  choices: PlanChoices,
  ids: IdSource,
): Steps<Result<ImportPlan, FileProblem>> =>
  planManySteps(document, [{ table, mapping }], choices, ids);

/** The same at once. */
export const planImport = (
  ...given: Parameters<typeof planSteps>
): Result<ImportPlan, FileProblem> => finished(planSteps(...given));

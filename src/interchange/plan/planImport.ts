import type { MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import { centerOf, partnersOf } from '../../domain/outline';
import { ok, type Result, refuse } from '../../domain/result';
import type { NodeRow } from '../../domain/row';
import { tooManyPartners } from '../limits';
import type { Mapping } from '../mapping/column';
import type { FileProblem, Notice } from '../problem';
import { finished, mapped, type Steps } from '../steps';
import type { Table } from '../table';
import { centerFor } from './center';
import type { Draft } from './draft';
import { drawingOf } from './drawing';
import { createHanger, type Hanger } from './hanger';
import { type Meeting, meet } from './meeting';
import { missingFrom, twinsOf } from './near';
import { newPartners } from './newPartners';
import { newsOf } from './news';
import { withRough } from './places';
import type { ImportPlan, PlanChoices, PlanCounts, PlannedUpdate, Unchanged } from './plan';
import { roughPlaces } from './roughPlaces';
import { wholeChange } from './wholeChange';

interface Known {
  readonly update: readonly PlannedUpdate[];
  readonly unchanged: readonly Unchanged[];
}

const sameAs = ({ line }: Draft, { id, name }: NodeRow): Unchanged => ({ line, id, name });

/** What the file says of circles that the map has. */
function* knownCircles({ found, themes, ground }: Meeting, hanger: Hanger): Steps<Known> {
  const update: PlannedUpdate[] = [];
  const unchanged: Unchanged[] = [];
  yield* mapped([...themes.known, ...found], ([draft, circle]) => {
    const hung = circle.type === 'partner' ? hanger.hang(draft, circle.id) : [];
    const news = newsOf(draft, circle, ground, hung);
    if (news) update.push(news);
    else unchanged.push(sameAs(draft, circle));
  });
  return { update, unchanged };
}

const manyThemes = 30;

const noticesOf = (document: MapDocument, table: Table, { read, themes }: Meeting) => {
  const notices: Notice[] = [...table.notices, ...read.notices];
  const center = centerOf(document);
  if (themes.fresh.length > manyThemes)
    notices.push({ reason: 'manyThemes', values: { count: themes.fresh.length } });
  if (center && read.center && read.center.name !== center.name)
    notices.push({
      reason: 'centerStays',
      values: { name: read.center.name, center: center.name },
    });
  return notices;
};

const byLine = (a: { line: number }, b: { line: number }): number => a.line - b.line;

type Lists = Pick<ImportPlan, 'create' | 'update' | 'unchanged' | 'problems' | 'themes' | 'fields'>;

const countsOf = (table: Table, { grouped, read }: Meeting, lists: Lists): PlanCounts => ({
  rows: table.rows.length + table.problems.length,
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
  table: Table,
  met: Meeting,
  choices: PlanChoices,
  ids: IdSource,
): Steps<ImportPlan> {
  const { read, grouped, found, near, themes, slots } = met;
  const hanger = createHanger(document, ids);
  const known = yield* knownCircles(met, hanger);
  const center = centerFor(document, table, read.center, choices, ids);
  const create = yield* newPartners(document, met.fresh, themes, hanger, ids);
  const { links, places } = drawingOf(document, table, met, { center, create }, ids);
  const partners = create.map(({ row }) => row);
  const rough = withRough(document, places, roughPlaces(document, center, themes.fresh, partners));
  yield;
  const lists = {
    ...known,
    ...{ center, create, links, themes: themes.fresh, fields: slots.fresh },
    twins: twinsOf(document, found, choices),
    problems: [...table.problems, ...read.problems, ...grouped.problems].sort(byLine),
  };
  yield;
  return {
    ...lists,
    file: table.file,
    missing: missingFrom(document, grouped.drafts, found, near),
    sameLooking: grouped.sameLooking,
    near,
    remarks: [...read.remarks, ...grouped.remarks].sort(byLine),
    notices: noticesOf(document, table, met),
    counts: countsOf(table, met, lists),
    keepsPlaces: places.keepsPlaces,
    change: wholeChange(document, lists, hanger, rough, ids),
  };
}

/**
 * What a table would do to a map, bit by bit, for a person to see before anything is stored. Rows
 * are matched with circles one to one; those that the file does not name stay as they are.
 */
export function* planSteps(
  document: MapDocument,
  table: Table,
  mapping: Mapping,
  choices: PlanChoices,
  ids: IdSource,
): Steps<Result<ImportPlan, FileProblem>> {
  if (!mapping.some((target) => target.is === 'name')) return refuse({ reason: 'noNameColumn' });
  const tooMany = tooManyPartners(table.rows.length);
  if (tooMany) return refuse(tooMany);
  const met = yield* meet(document, table, mapping, choices, ids);
  const overfull = tooManyPartners(partnersOf(document).length + met.fresh.length);
  if (overfull) return refuse(overfull);
  return ok(yield* planned(document, table, met, choices, ids));
}

/** The same at once. */
export const planImport = (
  ...given: Parameters<typeof planSteps>
): Result<ImportPlan, FileProblem> => finished(planSteps(...given));

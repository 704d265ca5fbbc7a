import type { MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import { oneLine } from '../../domain/name';
import { keysAfter } from '../../domain/order';
import { centerOf, partnersOf } from '../../domain/outline';
import { ok, type Result, refuse } from '../../domain/result';
import type { NodeRow } from '../../domain/row';
import { tooManyPartners } from '../limits';
import type { Mapping } from '../mapping/column';
import type { FileProblem, Notice, Remark, RowProblem } from '../problem';
import type { Table } from '../table';
import { centerNameFrom } from './centerName';
import type { Draft } from './draft';
import { matchesOf } from './match';
import { newPartners } from './newPartners';
import { type Ground, groundOf, newsOf, saysNothingNew } from './news';
import type { ImportPlan, PlanChoices, PlannedUpdate, Unchanged } from './plan';
import { readRow } from './readRow';
import { type Grouped, groupedDrafts } from './sameLooking';
import { shortened } from './shorten';
import { type Slots, slotsFor } from './slots';
import { type Themes, themesFor } from './themes';

interface Read {
  readonly drafts: readonly Draft[];
  readonly problems: readonly RowProblem[];
  readonly remarks: readonly Remark[];
  readonly skipped: number;
}

const readRows = (table: Table, mapping: Mapping, choices: PlanChoices, slots: Slots): Read => {
  const rows = table.rows.filter(({ line }) => choices.rows?.[line] !== 'skip');
  const drafts: Draft[] = [];
  const problems: RowProblem[] = [];
  const remarks: Remark[] = [];
  for (const row of rows) {
    const read = readRow(table, row, mapping, slots);
    if ('draft' in read) {
      drafts.push(read.draft);
      remarks.push(...read.remarks);
    } else problems.push(read);
  }
  return { drafts, problems, remarks, skipped: table.rows.length - rows.length };
};

/** A map without a center gets one named after the file, so that it draws itself. */
const centerFor = (
  document: MapDocument,
  table: Table,
  choices: PlanChoices,
  ids: IdSource,
): NodeRow | null => {
  if (centerOf(document)) return null;
  const name = shortened(oneLine(choices.center ?? '')) || centerNameFrom(table.file);
  if (name === '') return null;
  return {
    id: ids.next('node'),
    kind: 'node',
    type: 'center',
    name,
    order: keysAfter('', 1)[0] ?? '',
    centerKind: 'project',
  };
};

interface Sorted {
  readonly fresh: readonly Draft[];
  readonly update: readonly PlannedUpdate[];
  readonly unchanged: readonly Unchanged[];
}

const sorted = (drafts: readonly Draft[], choices: PlanChoices, ground: Ground): Sorted => {
  const open = drafts.filter(({ line }) => choices.rows?.[line] !== 'new');
  const matches = matchesOf(ground.document, open, (draft, partner) =>
    saysNothingNew(draft, partner, ground),
  );
  const fresh: Draft[] = [];
  const update: PlannedUpdate[] = [];
  const unchanged: Unchanged[] = [];
  for (const draft of drafts) {
    const partner = matches.get(draft);
    const news = partner ? newsOf(draft, partner, ground) : null;
    if (!partner) fresh.push(draft);
    else if (news) update.push(news);
    else unchanged.push({ line: draft.line, id: partner.id, name: partner.name });
  }
  return { fresh, update, unchanged };
};

const manyThemes = 30;

const noticesOf = (table: Table, themes: Themes): readonly Notice[] =>
  themes.fresh.length > manyThemes
    ? [...table.notices, { reason: 'manyThemes', values: { count: themes.fresh.length } }]
    : table.notices;

const byLine = (a: { line: number }, b: { line: number }): number => a.line - b.line;

/**
 * What a table would do to a map, for a person to see before anything is stored. Rows are matched
 * with partners one to one; partners that the file does not name stay as they are.
 */
export const planImport = (
  document: MapDocument,
  table: Table,
  mapping: Mapping,
  choices: PlanChoices,
  ids: IdSource,
): Result<ImportPlan, FileProblem> => {
  if (!mapping.some((target) => target.is === 'name')) return refuse({ reason: 'noNameColumn' });
  const tooMany = tooManyPartners(table.rows.length);
  if (tooMany) return refuse(tooMany);
  const slots = slotsFor(document, table, mapping, ids);
  const read = readRows(table, mapping, choices, slots);
  const fields = new Map([...slots.byColumn.values()].map((field) => [field.id as string, field]));
  const grouped = groupedDrafts(read.drafts, choices, fields);
  const themes = themesFor(document, grouped.drafts, ids);
  const ground = groundOf(document, themes, slots.fresh);
  const rows = sorted(grouped.drafts, choices, ground);
  const overfull = tooManyPartners(partnersOf(document).length + rows.fresh.length);
  if (overfull) return refuse(overfull);
  return ok({
    file: table.file,
    center: centerFor(document, table, choices, ids),
    themes: themes.fresh,
    fields: slots.fresh,
    create: newPartners(document, rows.fresh, themes, ids),
    update: rows.update,
    unchanged: rows.unchanged,
    ...listsOf(table, read, grouped),
    notices: noticesOf(table, themes),
    counts: {
      rows: table.rows.length + table.problems.length,
      create: rows.fresh.length,
      update: rows.update.length,
      unchanged: rows.unchanged.length,
      problems: table.problems.length + read.problems.length + grouped.problems.length,
      joined: grouped.joined,
      skipped: read.skipped,
      themes: themes.fresh.length,
      fields: slots.fresh.length,
    },
  });
};

const listsOf = (
  table: Table,
  read: Read,
  grouped: Grouped,
): Pick<ImportPlan, 'problems' | 'remarks' | 'sameLooking'> => ({
  problems: [...table.problems, ...read.problems, ...grouped.problems].sort(byLine),
  remarks: [...read.remarks, ...grouped.remarks].sort(byLine),
  sameLooking: grouped.sameLooking,
});

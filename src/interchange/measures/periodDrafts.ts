import { type MapDocument, mapRow } from '../../domain/document';
import { isDay } from '../../domain/fieldFit';
import { type PeriodType, periodTypes, usualYearStart } from '../../domain/measureRow';
import { periodsOf } from '../../domain/measures';
import type { PeriodSpan } from '../../domain/periodsFrom';
import type { Table } from '../table';
import { isMonthName, monthWithin } from './months';
import { periodFromText } from './periodText';
import { columnOf, periodsSaid } from './textsOf';
import { keyOf, type ValueDraft } from './valueDraft';

type Saying = Pick<ValueDraft, 'roles' | 'measure' | 'period'>;

/** The days that rows give beside the name of a period, as our own tidy files do. */
const spansInRows = (table: Table, { roles }: Saying): ReadonlyMap<string, PeriodSpan> => {
  const [label, type, start, end] = (
    ['period', 'periodType', 'periodStart', 'periodEnd'] as const
  ).map((is) => columnOf(roles, is)) as [number, number, number, number];
  const found = new Map<string, PeriodSpan>();
  if (start < 0 || end < 0) return found;
  for (const { cells } of table.rows) {
    const [first, last] = [cells[start]?.trim() ?? '', cells[end]?.trim() ?? ''];
    const text = cells[label]?.trim() || first;
    if (!text || found.has(keyOf(text)) || !isDay(first) || !isDay(last)) continue;
    const its = periodTypes.find((one): one is PeriodType => one === cells[type]?.trim());
    found.set(keyOf(text), { type: its ?? 'cohort', label: text, start: first, end: last });
  }
  return found;
};

/** Which days the periods of a table seem to mean; those that have to be asked are left out. */
export const periodDrafts = (
  document: MapDocument,
  table: Table,
  draft: Saying,
): ValueDraft['periods'] => {
  const header = table.headers[columnOf(draft.roles, 'period')] ?? '';
  const hint = { header, yearStart: mapRow(document)?.yearStart ?? usualYearStart };
  const there = new Map(periodsOf(document).map((row) => [keyOf(row.label), row]));
  const inRows = spansInRows(table, draft);
  const within = draft.period.trim() ? periodFromText(draft.period, hint) : null;
  const spanOf = (text: string): PeriodSpan | null => {
    const known = there.get(keyOf(text));
    if (inRows.has(keyOf(text))) return inRows.get(keyOf(text)) ?? null;
    if (known) return { type: known.type, label: known.label, start: known.start, end: known.end };
    if (isMonthName(text)) return within && monthWithin(text, within);
    return periodFromText(text, hint);
  };
  return Object.fromEntries(
    periodsSaid(table, draft).flatMap((text) => {
      const span = spanOf(text);
      return span ? [[keyOf(text), span] as const] : [];
    }),
  );
};

import { type MapDocument, mapRow } from '../../domain/document';
import { usualYearStart } from '../../domain/measureRow';
import { periodsOf } from '../../domain/measures';
import type { PeriodSpan } from '../../domain/periodsFrom';
import type { Table } from '../table';
import { isMonthName, monthWithin } from './months';
import type { SaidPeriod } from './periodKey';
import { periodFromText } from './periodText';
import { columnOf, periodsSaid } from './textsOf';
import { keyOf, type ValueDraft } from './valueDraft';

type Saying = Pick<ValueDraft, 'roles' | 'measure' | 'period'>;

/** Which days the periods of a table seem to mean; those that have to be asked are left out. */
export const periodDrafts = (
  document: MapDocument,
  table: Table,
  draft: Saying,
): ValueDraft['periods'] => {
  const header = table.headers[columnOf(draft.roles, 'period')] ?? '';
  const hint = { header, yearStart: mapRow(document)?.yearStart ?? usualYearStart };
  const there = new Map(periodsOf(document).map((row) => [keyOf(row.label), row]));
  const within = draft.period.trim() ? periodFromText(draft.period, hint) : null;
  const spanOf = ({ text, span }: SaidPeriod): PeriodSpan | null => {
    if (span) return span;
    const known = there.get(keyOf(text));
    if (known) return { type: known.type, label: known.label, start: known.start, end: known.end };
    if (isMonthName(text)) return within && monthWithin(text, within);
    return periodFromText(text, hint);
  };
  return Object.fromEntries(
    periodsSaid(table, draft).flatMap((said) => {
      const span = spanOf(said);
      return span ? [[said.key, span] as const] : [];
    }),
  );
};

import { updating } from '../change';
import type { ChartWords, CurveStep, Foreseen, ToldChart } from '../chartNotes';
import { type MapDocument, rowOf } from '../document';
import type { Command, Edit } from '../edit';
import type { Id } from '../id';
import type { IndicatorRow } from '../measureRow';
import { notesFrom } from '../name';
import { type Fields, same, valueAt } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import { notesLimit, sentenceLimit } from '../row';
import { measureIn } from './measureSheet';
import { dayFrom, lineFrom } from './values';

/** Labels never hold what was written: it is for the owner of the map alone. */
const put = (
  document: MapDocument,
  row: IndicatorRow,
  fields: Fields,
  key: string,
): Result<Edit, Refusal> => {
  const isThere = Object.entries(fields).every(([path, value]) => same(valueAt(row, path), value));
  if (isThere) return refuse({ reason: 'nothingToDo' });
  const change = updating(document, { [row.id]: fields });
  return ok({ change, label: { key: `history.${key}`, values: { name: row.name } } });
};

/** What may stand at a step of turning a curve: a day for by when, else any text. */
export const curveTextFrom = (step: CurveStep, text: string): Result<string | null, Refusal> => {
  if (step === 'by') return dayFrom(text);
  const notes = notesFrom(text.trim());
  return notes.ok ? ok(notes.value || null) : notes;
};

/** Writes down one step of turning the curve of a measure (R14); an empty text takes it away. */
export const turnCurve: Command<{
  readonly id: Id;
  readonly step: CurveStep;
  readonly text: string;
}> = (document, { id, step, text }) => {
  const row = measureIn(document, id);
  if (!row.ok) return row;
  const next = curveTextFrom(step, text);
  return next.ok ? put(document, row.value, { [`curve.${step}`]: next.value }, 'turnCurve') : next;
};

export interface Foreseeing {
  readonly id: Id;
  /** By period; null goes back to what is worked out. */
  readonly ahead: Readonly<Record<Id, Foreseen | null>>;
}

/** Keeps forecasts of a measure, worked out or set by hand, or lets go of them (R14). */
export const foresee: Command<Foreseeing> = (document, { id, ahead }) => {
  const row = measureIn(document, id);
  if (!row.ok) return row;
  const all = Object.entries(ahead);
  if (all.some(([, one]) => one && !Number.isFinite(one[0])))
    return refuse({ reason: 'notNumeric' });
  if (all.some(([period]) => !rowOf(document, 'period', period as Id)))
    return refuse({ reason: 'periodGone' });
  const fields = Object.fromEntries(all.map(([period, one]) => [`ahead.${period}`, one]));
  return put(document, row.value, fields, 'foresee');
};

/** The finding or the description of a chart as it is kept; refused over the limit, with the count. */
export const chartTextFrom = (
  what: 'title' | 'text',
  text: string,
): Result<string | null, Refusal> => lineFrom(text, what === 'title' ? sentenceLimit : notesLimit);

/**
 * Tells a chart of a measure in one's own words. Texts that are left out or empty are told from the
 * data; with neither the chart tells itself again.
 */
export const tellChart: Command<{ readonly id: Id; readonly chart: ToldChart } & ChartWords> = (
  document,
  { id, chart, title = '', text = '', saw },
) => {
  const row = measureIn(document, id);
  if (!row.ok) return row;
  const [over, about] = [chartTextFrom('title', title), chartTextFrom('text', text)];
  if (!over.ok) return over;
  if (!about.ok) return about;
  const said = {
    ...(over.value && { title: over.value }),
    ...(about.value && { text: about.value }),
  };
  const told = over.value || about.value ? { ...said, saw: saw.slice(0, notesLimit) } : null;
  return put(document, row.value, { [`told.${chart}`]: told }, 'tellChart');
};

import type { ActivityKind, ActivityState, Level } from '../activityRow';
import type { Id } from '../id';
import type { DateRules } from './dateForms';
import { lineFrom, type Span } from './line';
import { nameLeft } from './nameLeft';
import { type Named, namesOf } from './names';
import { type Counts, readCounts } from './readCounts';
import { readDates } from './readDates';
import { readKind } from './readKind';
import { readFullPartners, readLoosePartners, readShortPartners } from './readPartners';
import { readLevel, readStage, readState } from './readRemarks';
import { readTheme } from './readTheme';
import { type Dates, type Lean, resolved } from './resolve';
import { type Unknown, unknownPartners } from './unknownPartners';

/** What the words of a line may mean on this map. */
export interface Known extends DateRules {
  readonly partners: readonly Named[];
  readonly themes: readonly Named[];
  /** By their keys. */
  readonly stages: readonly Named<string>[];
}

/** A line as it was understood. Every word of it is in `name` or in one of the `spans`. */
export interface ReadActivity extends Counts, Partial<Dates> {
  readonly kind: ActivityKind;
  readonly partners: readonly Id[];
  readonly unknown: readonly Unknown[];
  readonly theme?: Id;
  readonly state: ActivityState;
  readonly level?: Level;
  readonly stage?: string;
  /** What did not parse; empty when all did. */
  readonly name: string;
  /** The line as it was read: in one line. */
  readonly text: string;
  readonly spans: readonly Span[];
}

const leanOf = (state: ActivityState | null): Lean => {
  if (state === 'done') return 'past';
  return state === 'planned' || state === 'idea' ? 'coming' : 'nearest';
};

/** Over: done. Between the days: running. Ahead: planned. Without a date: an idea. */
const stateOn = (dates: Dates | null, today: string): ActivityState => {
  if (!dates) return 'idea';
  const { start, end = start } = dates;
  if (end < today) return 'done';
  return start < today ? 'running' : 'planned';
};

/**
 * Reads one line such as `tour at Acme, 22 students, Oct 12` or `visita a Acme, 22 estudiantes,
 * 12 oct`: English and Spanish words both. Never throws; what is not understood is the name.
 */
export const readActivity = (typed: string, known: Known): ReadActivity => {
  const partnerNames = namesOf(known.partners);
  const inFull = readFullPartners(lineFrom(typed), partnerNames);
  const themed = readTheme(inFull.line, namesOf(known.themes));
  const loose = readLoosePartners(themed.line, partnerNames);
  const staged = readStage(loose.line, known.stages);
  const sorted = readKind(staged.line);
  const counting = readCounts(sorted.line);
  const leveled = readLevel(counting.line);
  const dated = readDates(leveled.line, known);
  const short = readShortPartners(dated.line, partnerNames);
  const stated = readState(short.line);
  const dates = dated.dates && resolved(dated.dates, known.today, leanOf(stated.state));
  const { line } = stated;
  return {
    ...counting.counts,
    ...dates,
    kind: sorted.kind,
    partners: [...new Set([...inFull.partners, ...loose.partners, ...short.partners])],
    unknown: unknownPartners(line, partnerNames),
    ...(themed.theme && { theme: themed.theme }),
    state: stated.state ?? stateOn(dates, known.today),
    ...(leveled.level && { level: leveled.level }),
    ...(staged.stage !== null && { stage: staged.stage }),
    name: nameLeft(line),
    text: line.text,
    spans: line.spans,
  };
};

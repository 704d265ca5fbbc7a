import { foreseenHows } from './chartNotes';
import { notesLimit } from './row';
import { type Check, members, optional, type SchemaProblem, shape } from './schemaCheck';
import { day, idOf, text } from './schemaValues';

const hows: ReadonlySet<unknown> = new Set(foreseenHows);

const foreseen: Check = (value, path, found) => {
  const [number, how, on, ...more] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const wrong: SchemaProblem[] = [];
  day(on, path, wrong);
  if (!Number.isFinite(number) || !hows.has(how) || more.length > 0 || wrong.length > 0)
    found.push({ path, reason: 'wrongType' });
};

const long = text(notesLimit);

/** A step or a chart that a later version has stays, whatever it is called. */
const known = text(40);

/** Checks of what is said about the charts of a measure. */
export const chartNoteChecks: Readonly<Record<'curve' | 'ahead' | 'told', Check>> = {
  curve: optional(members(known, long)),
  ahead: optional(members(idOf('period'), foreseen)),
  told: optional(members(known, shape({ title: optional(long), text: optional(long), saw: long }))),
};

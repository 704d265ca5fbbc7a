import { ok, type Result, refuse } from '../../domain/result';
import { limits, tooManyPartners } from '../limits';
import type { FileProblem, Notice } from '../problem';
import { freeNames, inBrackets } from './freeNames';
import type { PlainElement, PlainMap } from './plainMap';

/** Names that reach into the language itself; no honest file has them. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const hazardIn = ({ columns, linkColumns, elements, links }: PlainMap): FileProblem | null => {
  const key = [...columns, ...linkColumns].find((name) => forbidden.has(name));
  if (key !== undefined) return { reason: 'forbiddenKey', values: { key } };
  if (links.length > limits.rows) return { reason: 'tooManyRows', values: { limit: limits.rows } };
  return elements.length === 0 ? { reason: 'nothingDrawn' } : tooManyPartners(elements.length);
};

/** A second circle of an id gets one of its own; what leads to the id leads to the first. */
const apart = (elements: readonly PlainElement[]): readonly PlainElement[] => {
  const free = freeNames(inBrackets, new Set(elements.map(({ id }) => id)));
  return elements.map((element) => {
    const id = free(element.id);
    return id === element.id ? element : { ...element, id };
  });
};

const repeated = (before: readonly PlainElement[], after: readonly PlainElement[]): Notice[] => {
  const changed = before.filter(({ id }, at) => after[at]?.id !== id);
  const [first] = changed;
  return first ? [{ reason: 'idRepeated', values: { count: changed.length, id: first.id } }] : [];
};

/**
 * What was read of another program's file, fit to go on: every circle has a name and an id of its
 * own. Refuses a file with nothing in it, too much in it, or a column whose name could do harm.
 */
export const soundPlain = (plain: PlainMap): Result<PlainMap, FileProblem> => {
  const hazard = hazardIn(plain);
  if (hazard) return refuse(hazard);
  const elements = apart(plain.elements).map((element) => ({
    ...element,
    label: element.label.trim() === '' ? element.id : element.label,
  }));
  return ok({
    ...plain,
    elements,
    notices: [...plain.notices, ...repeated(plain.elements, elements)],
  });
};

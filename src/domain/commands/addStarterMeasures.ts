import { applied, noChange } from '../change';
import { composed } from '../compose';
import type { MapDocument } from '../document';
import type { Command } from '../edit';
import { indicatorsOf } from '../measures';
import { sameNameKey } from '../name';
import { ok, refuse } from '../result';
import { type StarterKey, type StarterText, starterSheet } from '../starterMeasures';
import { defineMeasure } from './measures';

const hasNamed = (document: MapDocument, name: string): boolean =>
  indicatorsOf(document).some((row) => sameNameKey(row.name) === sameNameKey(name));

/** Adds measures of the starter set; those of a name that is there are not added twice. */
export const addStarterMeasures: Command<{
  readonly keys: readonly StarterKey[];
  readonly words: (text: StarterText) => string;
}> = (document, { keys, words }, ids) => {
  let change = noChange;
  let now = document;
  let count = 0;
  for (const key of keys) {
    const sheet = starterSheet(key, words);
    if (hasNamed(now, sheet.name)) continue;
    const edit = defineMeasure(now, sheet, ids);
    if (!edit.ok) return edit;
    change = composed(change, edit.value.change);
    now = applied(now, edit.value.change);
    count += 1;
  }
  if (count === 0) return refuse({ reason: 'alreadyListed' });
  return ok({ change, label: { key: 'history.starterMeasures', values: { count } } });
};

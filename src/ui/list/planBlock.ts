import { draftOf } from '../../domain/commands/manyEdits';
import type { MapDocument } from '../../domain/document';
import type { Edit, Label } from '../../domain/edit';
import type { Id, IdSource } from '../../domain/id';
import type { Refusal } from '../../domain/refusal';
import { ok, type Result, refuse } from '../../domain/result';
import { finished, type Steps } from '../../domain/steps';
import { renamesUnseen } from '../map/tools';
import type { CellRefusal, Column } from './column';

/** A cell and the text it is to hold. */
export interface CellText {
  readonly id: Id;
  readonly column: Column;
  readonly text: string;
}

export interface Refused extends CellText {
  readonly why: CellRefusal;
}

/** What a block of texts would do, worked out and not yet done. */
export interface BlockPlan {
  /** All of it as one edit; null when nothing changes. */
  readonly edit: Edit | null;
  /** How many cells change. */
  readonly changed: number;
  readonly refused: readonly Refused[];
  /** How many values stay as they are, where `changed` counts values and one may stand in two cells. */
  readonly staying?: number;
  /** What else is to be done with it, that is no edit. */
  readonly after?: () => void;
}

/** What is done to many cells at once; the last part of its label in the history. */
export type Deed = 'cells' | 'paste' | 'fill' | 'clear' | 'remove' | 'cut';

/** The map as it is, and as the screen may show it. */
export interface Views {
  readonly whole: MapDocument;
  readonly seen: MapDocument;
}

const asCell = ({ reason, values }: Refusal): CellRefusal => ({
  key: `refusal.${reason}`,
  ...(values && { values }),
});

/** A line break at the end of a cell, and of other systems, makes no other text. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** Several edits go by the label of each when it is the same, else by how many cells change. */
const labelOf = (edits: readonly Edit[], deed: Deed, count: number): Label => {
  const [first] = edits;
  const texts = new Set(edits.map(({ label }) => JSON.stringify(label)));
  return first && texts.size === 1
    ? first.label
    : { key: `history.list.${deed}`, values: { count } };
};

/** How many cells are worked out before others get their turn on the page. */
const often = 100;

/**
 * Works out what cells become when they are to hold these texts, bit by bit. What they say already
 * is passed over.
 */
export function* blockSteps(
  { whole, seen }: Views,
  cells: readonly CellText[],
  ids: IdSource,
  deed: Deed,
): Steps<BlockPlan> {
  const draft = draftOf(whole, ids);
  const refused: Refused[] = [];
  const edits: Edit[] = [];
  let changed = 0;
  const written = ({ id, column, text }: CellText): Result<readonly Edit[], CellRefusal> => {
    if (!column.write) return refuse({ key: 'list.refused.readOnly' });
    const steps = column.write(seen, id, text);
    if (!steps.ok) return steps;
    if (
      column.key === 'name' &&
      whole !== seen &&
      steps.value.some((step) => isUnseen(whole, seen, step(whole, ids)))
    )
      return refuse({ key: 'refusal.shownUnderRole' });
    const done = draft.take(steps.value);
    return done.ok ? ok(done.value) : refuse(asCell(done.error));
  };
  for (const [at, cell] of cells.entries()) {
    if (at % often === often - 1) yield;
    if (plain(cell.column.text(seen, cell.id)) === plain(cell.text)) continue;
    const done = written(cell);
    if (!done.ok) refused.push({ ...cell, why: done.error });
    else if (done.value.length > 0) {
      changed += 1;
      for (const edit of done.value) edits.push(edit);
    }
  }
  if (edits.length === 0) return { edit: null, changed, refused };
  const focus = edits[0]?.focus;
  const label = labelOf(edits, deed, changed);
  if (cells.length > often) yield;
  return { edit: { change: draft.change(), label, ...(focus && { focus }) }, changed, refused };
}

/** A sheet's own way to work out what texts come to, such as all of them as one act. */
export interface Planned {
  readonly steps: typeof blockSteps;
  /** Takes over a plan that needs an answer first, and starts it again after; false to go on. */
  readonly hold: (plan: BlockPlan, again: () => void) => boolean;
}

/** The same at once. */
export const planBlock = (...given: Parameters<typeof blockSteps>): BlockPlan =>
  finished(blockSteps(...given));

const isUnseen = (whole: MapDocument, seen: MapDocument, edit: Result<Edit, Refusal>): boolean =>
  edit.ok && renamesUnseen(whole, seen, edit.value);

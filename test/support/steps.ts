import fc from 'fast-check';
import { applied } from '../../src/domain/change';
import { addCenter, addPartner, addTheme } from '../../src/domain/commands/addNodes';
import { dragTo, pin } from '../../src/domain/commands/arrange';
import { connect, disconnect } from '../../src/domain/commands/connect';
import { renameNode, setNotes, setStatus } from '../../src/domain/commands/describe';
import { chooseLayout } from '../../src/domain/commands/layouts';
import { removeNodes } from '../../src/domain/commands/remove';
import { addToTheme, moveToTheme, putUnder } from '../../src/domain/commands/sort';
import { linksOf, type MapDocument, rowsOf } from '../../src/domain/document';
import type { Edit } from '../../src/domain/edit';
import type { Id, IdSource } from '../../src/domain/id';
import { allThemes, partnersOf } from '../../src/domain/outline';
import type { Refusal } from '../../src/domain/refusal';
import { type Result, refuse } from '../../src/domain/result';
import { layouts, statuses } from '../../src/domain/row';

/** One random thing a person does; the numbers choose among what is there. */
export interface Step {
  readonly what: number;
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

/** Random steps; names are text of every sort, also marks and right-to-left. */
export const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  what: fc.nat({ max: 12 }),
  a: fc.nat({ max: 50 }),
  b: fc.nat({ max: 50 }),
  text: fc.oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.constantFrom('Acme Fab', 'مدرسة', '🌱 Garden', '=1+1', '<img src=x onerror=alert(1)>'),
  ),
});

const pick = (ids: readonly { id: Id }[], number: number): Id =>
  ids[number % Math.max(1, ids.length)]?.id ?? 'node_none';

type Doing = (document: MapDocument, ids: IdSource, step: Step) => Result<Edit, Refusal>;

const nodes = (document: MapDocument) => rowsOf(document, 'node');

const doings: readonly Doing[] = [
  (document, ids, { text }) => addCenter(document, { name: text }, ids),
  (document, ids, { text }) => addTheme(document, { name: text }, ids),
  (document, ids, { text, a }) =>
    addPartner(document, { name: text, theme: allThemes(document)[a % 5]?.id ?? null }, ids),
  (document, ids, { text, a }) =>
    renameNode(document, { id: pick(nodes(document), a), name: text }, ids),
  (document, ids, { a, b }) =>
    setStatus(
      document,
      { ids: [pick(partnersOf(document), a)], status: statuses[b % 3] ?? 'warm' },
      ids,
    ),
  (document, ids, { a, text }) =>
    setNotes(document, { id: pick(nodes(document), a), notes: text }, ids),
  (document, ids, { a, b }) =>
    moveToTheme(
      document,
      { id: pick(partnersOf(document), a), to: pick(allThemes(document), b) },
      ids,
    ),
  (document, ids, { a, b }) =>
    addToTheme(
      document,
      { id: pick(partnersOf(document), a), theme: pick(allThemes(document), b) },
      ids,
    ),
  (document, ids, { a, b }) =>
    connect(document, { from: pick(nodes(document), a), to: pick(nodes(document), b) }, ids),
  (document, ids, { a, b }) => {
    const id = pick(nodes(document), a);
    return b % 2
      ? dragTo(document, { id, positions: { [id]: [a * 7, b * 3] as const } }, ids)
      : pin(document, { ids: [id], pinned: b % 4 === 0 }, ids);
  },
  (document, ids, { a, b }) =>
    b % 3
      ? putUnder(
          document,
          {
            id: pick(allThemes(document), a),
            parent: b % 2 ? pick(allThemes(document), b) : null,
          },
          ids,
        )
      : disconnect(document, { id: pick(linksOf(document), a) }, ids),
  (document, ids, { a }) => removeNodes(document, { ids: [pick(nodes(document), a)] }, ids),
  (document, ids, { a }) =>
    chooseLayout(document, { layout: layouts[a % layouts.length] ?? 'force' }, ids),
];

/** What a step proposes on a document, or why it is refused. */
export const takeStep = (
  document: MapDocument,
  ids: IdSource,
  step: Step,
): Result<Edit, Refusal> => {
  const doing = doings[step.what % doings.length];
  return doing ? doing(document, ids, step) : refuse({ reason: 'nothingToDo' });
};

/** The document after steps; refused ones are passed over. */
export const afterSteps = (
  document: MapDocument,
  ids: IdSource,
  steps: readonly Step[],
): MapDocument =>
  steps.reduce((now, step) => {
    const edit = takeStep(now, ids, step);
    return edit.ok ? applied(now, edit.value.change) : now;
  }, document);

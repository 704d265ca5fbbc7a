import { type CellEntry, cellFault } from '../../../domain/cellFault';
import { type MapDocument, rowOf } from '../../../domain/document';
import type { IndicatorRow } from '../../../domain/measureRow';
import { sameNameKey } from '../../../domain/name';
import { type Result, refuse } from '../../../domain/result';
import type { Steps } from '../../../domain/steps';
import { measureTableOf } from '../../../measurement/measureTable';
import type { MessageKey } from '../../../messages/en';
import type { CellRefusal } from '../../list/column';
import type { BlockPlan, CellText, Planned, Refused } from '../../list/planBlock';
import { editOf } from './editOf';
import type { EnterKept } from './enterKept';
import { type Reading, readValue } from './readValue';
import { type Said, type Settled, settle, type ValueFault } from './settle';
import type { Answers } from './signs';
import { cellOf, isValueColumn, keyOf, type Part, type ValuePlace } from './valueColumn';
import type { Writing } from './writing';

/** The texts of one act that belong to one cell of the map. */
interface Act {
  readonly place: ValuePlace;
  readonly texts: Partial<Record<Part, CellText>>;
}

const signKey: MessageKey = 'enterValues.fault.sign';

/** The signs of a plan that nobody told the meaning of yet. */
export const signsIn = ({ refused }: BlockPlan, answers: Answers): readonly string[] => [
  ...new Map(
    refused
      .filter(({ why, text }) => why.key === signKey && !answers.has(sameNameKey(text)))
      .map(({ text }) => [sameNameKey(text), text.trim()]),
  ).values(),
];

const faultIn = (fault: ValueFault, measure: IndicatorRow, text: string): CellRefusal => ({
  key: `enterValues.fault.${fault}`,
  values: { text: text.trim(), measure: measure.name },
});

const actsOf = (seen: MapDocument, cells: readonly CellText[]): readonly Act[] => {
  const found = new Map<string, { place: ValuePlace; texts: Partial<Record<Part, CellText>> }>();
  for (const cell of cells) {
    const { column, id, text } = cell;
    if (!isValueColumn(column) || column.text(seen, id) === text.trim()) continue;
    const place = column.placeIn(id);
    const key = `${place.indicator}${place.unit}${place.period}`;
    const act = found.get(key) ?? { place, texts: {} };
    act.texts[column.part] = cell;
    found.set(key, act);
  }
  return [...found.values()];
};

const heldIn = (seen: MapDocument, cells: readonly CellText[]): readonly Refused[] =>
  cells
    .filter(({ column, id, text }) => !isValueColumn(column) && column.text(seen, id) !== text)
    .map((cell) => ({ ...cell, why: { key: 'list.refused.readOnly' as const } }));

const isSignAt = (said: Said, column: CellText['column']): boolean =>
  isValueColumn(column) && said[column.part]?.is === 'sign';

/** What acts are judged by. */
interface Judging {
  readonly whole: MapDocument;
  readonly reading: Reading;
  readonly status: EnterKept['status'];
  readonly waiting: EnterKept['waiting'];
}

const no = (
  cells: readonly CellText[],
  why: (text: string) => CellRefusal,
): Result<Settled, readonly Refused[]> =>
  refuse(cells.map((cell) => ({ ...cell, why: why(cell.text) })));

/** What one cell of the map comes to, or its texts with the sentence that says why not. */
const judged = (judging: Judging, { place, texts }: Act): Result<Settled, readonly Refused[]> => {
  const { whole, reading, status, waiting } = judging;
  const both = Object.values(texts);
  const measure = rowOf(whole, 'indicator', place.indicator);
  if (!measure) return no(both, () => ({ key: 'refusal.measureGone' }));
  const said: Said = {
    ...(texts.n && { n: readValue(texts.n.text, reading) }),
    ...(texts.d && { d: readValue(texts.d.text, reading) }),
  };
  const there = cellOf(measureTableOf(whole), place);
  const settled = settle(measure, { there, waiting: waiting[keyOf(place)] ?? null }, said, status);
  if (!settled.ok) {
    const those =
      settled.error === 'sign' ? both.filter(({ column }) => isSignAt(said, column)) : both;
    return no(those, (text) => faultIn(settled.error, measure, text));
  }
  const fault = cellFault(whole, { ...place, cell: settled.value.cell ?? null });
  if (!fault) return settled;
  const { reason, values } = fault;
  return no(both, () => ({ key: `refusal.${reason}`, ...(values && { values }) }));
};

/** How many acts are worked out before others get their turn on the page. */
const often = 100;

/** How texts in cells become values: all of one act in one entry, one step of undo (R25). */
export const valueSteps = (writing: Writing): Planned['steps'] =>
  function* steps({ whole, seen }, cells, ids): Steps<BlockPlan> {
    const { status, waiting } = writing.kept();
    const judging: Judging = { whole, reading: writing.reading(whole), status, waiting };
    const entries: CellEntry[] = [];
    const refused: Refused[] = [...heldIn(seen, cells)];
    let staying = refused.length;
    const waits: Record<string, number | null> = {};
    for (const [at, act] of actsOf(seen, cells).entries()) {
      if (at % often === often - 1) yield;
      const done = judged(judging, act);
      if (!done.ok) {
        staying += 1;
        for (const one of done.error) refused.push(one);
        continue;
      }
      const key = keyOf(act.place);
      if (done.value.waiting !== (waiting[key] ?? null)) waits[key] = done.value.waiting;
      if (done.value.cell !== undefined) entries.push({ ...act.place, cell: done.value.cell });
    }
    const edit = editOf(whole, entries, writing, ids);
    const written = entries.length > 0 ? Number(edit?.label.values?.count ?? 0) : 0;
    const isWaiting = Object.keys(waits).length > 0;
    return {
      ...{ edit, refused, staying },
      changed: written + Object.values(waits).filter((value) => value !== null).length,
      ...(isWaiting && { after: () => writing.wait(waits, edit === null) }),
    };
  };

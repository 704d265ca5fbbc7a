import { type ClipboardEvent, useRef, useState } from 'react';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { finished, type Steps } from '../../domain/steps';
import { studentsInText } from '../../interchange/csv/studentsInText';
import { useMap } from '../map/mapContext';
import { soon } from '../shell/soon';
import type { CellRefusal, Column } from './column';
import { cellsOf, filling, type Grid, type Landing, landing, type Range } from './pasteInto';
import { type BlockPlan, blockSteps, type CellText, type Deed } from './planBlock';
import { pasteSteps } from './planPaste';
import { readBlock, writeBlock } from './tsv';
import type { Cursor } from './useCursor';
import type { ShownSheet } from './useSheet';

/** A cell that could not take a text, with the sentence that says why. */
export interface Wrong {
  readonly id: Id;
  readonly key: string;
  readonly text: string;
  readonly why: string;
}

/** A block that waits for a word, because not all of it can be done. */
export interface Asked {
  readonly plan: BlockPlan;
  /** The map that the plan speaks of. */
  readonly document: MapDocument;
  readonly beyond: Landing['beyond'];
  readonly range: Range | null;
}

/** More cells than these are worked out in slices. */
const many = 300;

const noneBeyond = { rows: 0, columns: 0 };

/** What can be done with the cells of a sheet. Every deed is one edit. */
export const useDeeds = (sheet: ShownSheet, cursor: Cursor) => {
  const tools = useMap();
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [students, setStudents] = useState(0);
  const { document, rows, columns } = sheet;
  const grid: Grid = { rows, columns };
  const planSteps = sheet.planned?.steps ?? blockSteps;
  const textOf = (id: Id, column: Column): string => column.text(document, id);
  const whyOf = ({ key, values }: CellRefusal): string =>
    tools.what({ key, ...(values && { values }) });
  const isWorking = useRef(false);
  const views = () => ({ whole: tools.map.store.state.getState().document, seen: document });
  const stepsFor = (cells: readonly CellText[], deed: Deed) =>
    planSteps(views(), cells, tools.services.ids, deed);
  /** Few cells are done at once; while thousands are worked out, nothing else is begun. */
  const through = <T>(count: number, steps: Steps<T>, then: (made: T) => void): void => {
    if (isWorking.current) return;
    if (count <= many) {
      then(finished(steps));
      return;
    }
    isWorking.current = true;
    const done = soon(steps).then(then);
    void done.finally(() => {
      isWorking.current = false;
    });
  };
  const say = tools.services.announcer.polite;

  const apply = ({ plan, range }: Pick<Asked, 'plan' | 'range'>): void => {
    setAsked(null);
    if (plan.edit && plan.changed > many) void tools.commitSoon(plan.edit);
    else if (plan.edit) tools.commit(plan.edit);
    else if (!plan.after) say(tools.words('list.unchanged'));
    plan.after?.();
    if (range) cursor.mark(range);
  };
  const ask = (next: Asked, isSingle: boolean, again: () => void): void => {
    if (sheet.planned?.hold(next.plan, again)) return;
    const [first] = next.plan.refused;
    const isAll = !first && next.beyond.rows + next.beyond.columns === 0;
    setWrong(null);
    if (isAll) apply(next);
    else if (isSingle && first)
      setWrong({ id: first.id, key: first.column.key, text: first.text, why: whyOf(first.why) });
    else setAsked(next);
  };
  const put = (cells: readonly CellText[], deed: Deed): void =>
    through(cells.length, stepsFor(cells, deed), (plan) =>
      ask({ plan, document, beyond: noneBeyond, range: null }, cells.length === 1, () =>
        put(cells, deed),
      ),
    );
  const marked = () => (cursor.range ? cellsOf(grid, cursor.range) : []);
  const clear = (deed: 'clear' | 'cut' = 'clear'): void => {
    const cells = marked().map(([id, column]) => ({ id, column, text: '' }));
    put(cells, deed);
  };
  const copy = (event: ClipboardEvent): boolean => {
    const { range } = cursor;
    if (!range) return false;
    const block = rows
      .slice(range.top, range.bottom + 1)
      .map((id) => columns.slice(range.left, range.right + 1).map((column) => textOf(id, column)));
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeBlock(block));
    say(tools.words('list.copied', { count: block.length * (block[0]?.length ?? 0) }));
    return true;
  };
  return {
    wrong,
    asked,
    /** How many students a paste listed, which was stopped; 0 = none. */
    students,
    whyOf,
    forgive: () => setWrong(null),
    leave: () => {
      setAsked(null);
      setStudents(0);
    },
    agree: () => asked && apply(asked),
    /** Lets one cell say a text; null when that is done, else the sentence that says why not. */
    write: (id: Id, column: Column, text: string): string | null => {
      const cells = [{ id, column, text }];
      const plan = finished(stepsFor(cells, 'cells'));
      if (sheet.planned?.hold(plan, () => put(cells, 'cells'))) return null;
      const [refused] = plan.refused;
      if (plan.edit) tools.commit(plan.edit);
      plan.after?.();
      return refused ? whyOf(refused.why) : null;
    },
    setWrong,
    copy,
    cut: (event: ClipboardEvent): void => {
      if (copy(event)) clear('cut');
    },
    paste: (event: ClipboardEvent): void => {
      const text = event.clipboardData.getData('text/plain');
      if (!cursor.range || text === '') return;
      event.preventDefault();
      const listed = studentsInText(text);
      if (listed > 0) {
        setStudents(listed);
        return;
      }
      const landed = landing(grid, cursor.range, readBlock(text));
      const { cells, below, range } = landed;
      const isSingle = cells.length === 1 && below.length === 0;
      const { ids } = tools.services;
      const put = (): void =>
        through(
          cells.length + below.length,
          pasteSteps(views(), landed, sheet.name === 'partners', ids, planSteps),
          (made) => ask({ ...made, range }, isSingle, put),
        );
      put();
    },
    fill: (): void => {
      if (!cursor.range) return;
      put(filling(grid, cursor.range, textOf), 'fill');
    },
    clear: () => clear(),
  };
};

export type Deeds = ReturnType<typeof useDeeds>;

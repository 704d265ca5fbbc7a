import { type ClipboardEvent, useState } from 'react';
import type { Id } from '../../domain/id';
import { useMap } from '../map/mapContext';
import type { CellRefusal, Column } from './column';
import { cellsOf, filling, type Grid, type Landing, landing, type Range } from './pasteInto';
import { type BlockPlan, type CellText, type Deed, planBlock } from './planBlock';
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
  readonly beyond: Landing['beyond'];
  readonly range: Range | null;
}

const noneBeyond = { rows: 0, columns: 0 };

/** What can be done with the cells of a sheet. Every deed is one edit. */
export const useDeeds = (sheet: ShownSheet, cursor: Cursor) => {
  const tools = useMap();
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { document, rows, columns } = sheet;
  const grid: Grid = { rows, columns };
  const textOf = (id: Id, column: Column): string => column.text(document, id);
  const whyOf = ({ key, values }: CellRefusal): string =>
    tools.what({ key, ...(values && { values }) });
  const planFor = (cells: readonly CellText[], deed: Deed): BlockPlan => {
    const whole = tools.map.store.state.getState().document;
    return planBlock({ whole, seen: document }, cells, tools.services.ids, deed);
  };
  const say = tools.services.announcer.polite;

  const apply = ({ plan, range }: Pick<Asked, 'plan' | 'range'>): void => {
    setAsked(null);
    if (plan.edit) tools.commit(plan.edit);
    else say(tools.words('list.unchanged'));
    if (range) cursor.mark(range);
  };
  const ask = (next: Asked, isSingle: boolean): void => {
    const [first] = next.plan.refused;
    const isAll = !first && next.beyond.rows + next.beyond.columns === 0;
    setWrong(null);
    if (isAll) apply(next);
    else if (isSingle && first)
      setWrong({ id: first.id, key: first.column.key, text: first.text, why: whyOf(first.why) });
    else setAsked(next);
  };
  const marked = () => (cursor.range ? cellsOf(grid, cursor.range) : []);
  const clear = (deed: 'clear' | 'cut' = 'clear'): void => {
    const cells = marked().map(([id, column]) => ({ id, column, text: '' }));
    ask({ plan: planFor(cells, deed), beyond: noneBeyond, range: null }, cells.length === 1);
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
    whyOf,
    forgive: () => setWrong(null),
    leave: () => setAsked(null),
    agree: () => asked && apply(asked),
    /** Lets one cell say a text; null when that is done, else the sentence that says why not. */
    write: (id: Id, column: Column, text: string): string | null => {
      const { edit, refused } = planFor([{ id, column, text }], 'cells');
      const why = refused[0] ? whyOf(refused[0].why) : null;
      if (edit) tools.commit(edit);
      return why;
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
      const { cells, beyond, range } = landing(grid, cursor.range, readBlock(text));
      ask({ plan: planFor(cells, 'paste'), beyond, range }, cells.length === 1);
    },
    fill: (): void => {
      if (!cursor.range) return;
      const cells = filling(grid, cursor.range, textOf);
      ask({ plan: planFor(cells, 'fill'), beyond: noneBeyond, range: null }, cells.length === 1);
    },
    clear: () => clear(),
  };
};

export type Deeds = ReturnType<typeof useDeeds>;

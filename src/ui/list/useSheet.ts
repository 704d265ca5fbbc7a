import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Language } from '../../messages/speak';
import { useDocument, useMap, useSession } from '../map/mapContext';
import { useFormat, usePreferences, useWords } from '../shell/services';
import { shownColumns } from './arrangement';
import type { Column, GridName, SheetName } from './column';
import { fadedIn } from './fadedRows';
import { type KeptSheet, listKeptOf, type Sorting, usualSheet, withSheet } from './listKept';
import type { Planned } from './planBlock';
import { keptOrder, sorted } from './rowOrder';
import { columnsOfSheet, rowsOfSheet } from './sheets';

export interface ShownSheet {
  readonly name: GridName;
  /** What the screen shows of the map. */
  readonly document: MapDocument;
  /** Rows in their order; those that the filter fades come last. */
  readonly rows: readonly Id[];
  /** How many rows at the end are faded. */
  readonly faded: number;
  /** The columns in sight, in their order. */
  readonly columns: readonly Column[];
  /** All columns there are, in the order of the app. */
  readonly all: readonly Column[];
  readonly kept: KeptSheet;
  readonly keep: (to: Partial<KeptSheet>) => void;
  /** Left out = each cell is written by its column. */
  readonly planned?: Planned;
  /** All that makes a row look as it does; left out = anything in the document might. */
  readonly basis?: (id: Id) => readonly unknown[];
}

/** A sheet of the list. */
export interface ListSheet extends ShownSheet {
  readonly name: SheetName;
}

interface Asked {
  readonly name: SheetName;
  readonly document: MapDocument;
  readonly column: Column | undefined;
  readonly sort: Sorting | null;
  readonly language: Language;
}

/** Rows in order. Editing moves none of them; they are sorted when somebody asks for it. */
const useOrdered = ({ name, document, column, sort, language }: Asked): readonly Id[] => {
  const last = useRef<{ readonly by: unknown; readonly way: string; readonly rows: readonly Id[] }>(
    null,
  );
  const base = rowsOfSheet(document, name);
  const by = `${name} ${column?.key ?? ''} ${sort?.way ?? ''}`;
  const isOwnOrder = !column && (name === 'partners' || name === 'links');
  const before = last.current?.way === by && last.current.by === sort ? last.current.rows : null;
  const rows = isOwnOrder
    ? base
    : before
      ? keptOrder(before, base)
      : column && sort
        ? sorted(document, base, column, sort.way, language)
        : base;
  last.current = { by: sort, way: by, rows };
  return rows;
};

/** One sheet as it stands on the screen. */
export const useSheet = (name: SheetName): ListSheet => {
  const tools = useMap();
  const document = useDocument();
  const words = useWords();
  const format = useFormat();
  const { language } = usePreferences();
  const whole = useStore(tools.map.store.state, (state) => state.document);
  const isForRoom = useSession((session) => session.projector);
  const [shown, focusOn, group, measure] = [
    useSession((session) => session.shown),
    useSession((session) => session.focusOn),
    useSession((session) => session.group),
    useSession((session) => session.measure),
  ];
  const store = listKeptOf(tools.services, tools.map.id);
  const kept = useStore(store, ({ sheets }) => sheets[name] ?? usualSheet);
  const all = useMemo(
    () => columnsOfSheet(name, { words, format, language }, { document, whole, isForRoom }),
    [name, words, format, language, document, whole, isForRoom],
  );
  const columns = useMemo(() => shownColumns(all, kept), [all, kept]);
  const { sort } = kept;
  const column = sort ? all.find(({ key }) => key === sort.key) : undefined;
  const ordered = useOrdered({ name, document, column, sort, language });
  const { rows, faded } = useMemo(() => {
    const isFaded = fadedIn(document, name, { shown, focusOn, group, measure });
    const last = ordered.filter(isFaded);
    if (last.length === 0) return { rows: ordered, faded: 0 };
    return { rows: [...ordered.filter((id) => !isFaded(id)), ...last], faded: last.length };
  }, [document, name, shown, focusOn, group, measure, ordered]);
  return {
    ...{ name, document, rows, faded, columns, all, kept },
    keep: (to) => store.setState((state) => withSheet(state, name, to)),
  };
};

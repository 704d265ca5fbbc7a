import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReadResult } from '../../interchange/format';
import { mappingOf } from '../../interchange/mapping/assign';
import { looksLikeValues, mayBeValues } from '../../interchange/measures/proposeRoles';
import type { ValuePlan } from '../../interchange/measures/valuePlan';
import type { ImportPlan } from '../../interchange/plan/plan';
import type { FileProblem } from '../../interchange/problem';
import type { Table } from '../../interchange/table';
import type { KnownMap } from '../library/knownMap';
import { idle, leaveKnown, type Opening } from '../library/openFile';
import { useMap } from '../map/mapContext';
import { commitPlan, keptSafe } from './commitPlan';
import { draftSteps, type TableDraft } from './draft';
import { recall, remember } from './mappings';
import { wordsOfMap } from './mapWords';
import { keepBoth, openNative, replaceKnown } from './openNative';
import { filesText } from './planWords';
import { problemText } from './problemText';
import { type Reading, readInBrowser } from './readInBrowser';
import type { Sheets } from './SheetChoice';
import { inSlices } from './slices';
import { commitValues } from './values/commitValues';
import { recallValues, rememberValues } from './values/valueRecipes';
import { type ValuesInHand, valuesInHand } from './values/valuesInHand';

/** What a reader that fails outright comes to. */
const unreadable: ReadResult = { ok: false, error: { reason: 'unreadable' } };

export const steps = ['file', 'columns', 'preview'] as const;
export type Step = (typeof steps)[number];

/** What the rows of a table are taken for. */
export type RowsAre = 'partners' | 'values';

export interface ImportState {
  readonly step: Step;
  /** A file on its way in; `share` from 0 to 1. */
  readonly reading: { readonly file: string; readonly share: number } | null;
  /** Why the last file was not taken; without a reason the browser failed. */
  readonly problem: { readonly file: string; readonly reason: FileProblem | null } | null;
  /** The sheets of a workbook, to choose one from. */
  readonly sheets: Sheets | null;
  readonly draft: TableDraft | null;
  /** A table whose rows are values of measures; then there is no draft of partners. */
  readonly values: ValuesInHand | null;
  /** The table at hand could be either. */
  readonly mayBeEither: boolean;
  /** A map file whose map is here already. */
  readonly known: KnownMap | null;
  /** The change is being made. */
  readonly isWorking: boolean;
}

const nothing: ImportState = {
  step: 'file',
  reading: null,
  problem: null,
  sheets: null,
  draft: null,
  values: null,
  mayBeEither: false,
  known: null,
  isWorking: false,
};

/** The way of one file into the open map, step by step. Nothing changes before the last. */
export const useImport = (onClose: () => void, prefers: RowsAre = 'partners') => {
  const tools = useMap();
  const [state, setState] = useState<ImportState>(nothing);
  const reading = useRef<Reading | null>(null);
  const stopProposing = useRef<() => void>(() => undefined);

  const put = useCallback(
    (part: Partial<ImportState>) => setState((now) => ({ ...now, ...part })),
    [],
  );
  const close = useCallback(() => {
    reading.current?.cancel();
    reading.current = null;
    stopProposing.current();
    setState(nothing);
    onClose();
  }, [onClose]);
  const refuse = useCallback(
    (file: string, reason: FileProblem | null) => {
      setState({ ...nothing, problem: { file, reason } });
      const { words, services } = tools;
      services.announcer.assertive(
        reason ? problemText(reason, words) : words('wizard.file.failed'),
      );
    },
    [tools],
  );
  /** Work that leaves this dialog; what fails is said in it. */
  const through = useCallback(
    async (file: string, work: () => Promise<Opening>) => {
      put({ isWorking: true });
      const outcome = await work().catch(() => null);
      if (outcome?.is === 'idle') close();
      else if (outcome?.is === 'known') setState({ ...nothing, known: outcome.known });
      else refuse(file, null);
    },
    [put, close, refuse],
  );

  /** Works out what the columns of a table probably are, then shows them. */
  const proposeAs = useCallback(
    (as: RowsAre, table: Table, sheets: Sheets | null) => {
      stopProposing.current();
      const at = { ...nothing, step: 'columns', sheets, mayBeEither: mayBeValues(table) } as const;
      if (as === 'values') {
        const { document } = tools.map.store.state.getState();
        return setState({ ...at, values: valuesInHand(document, table, recallValues) });
      }
      const steps = draftSteps(table, recall, wordsOfMap(tools));
      stopProposing.current = inSlices(steps, (draft) => setState({ ...at, draft }));
    },
    [tools],
  );
  const propose = useCallback(
    (table: Table, sheets: Sheets | null) => {
      const isValues = prefers === 'values' ? mayBeValues(table) : looksLikeValues(table);
      proposeAs(isValues ? 'values' : 'partners', table, sheets);
    },
    [proposeAs, prefers],
  );

  const start = useCallback(
    async (file: File) => {
      reading.current?.cancel();
      const mine = readInBrowser(
        file,
        (share) => {
          if (reading.current === mine) put({ reading: { file: file.name, share } });
        },
        tools.services.passwords.ask,
      );
      reading.current = mine;
      setState({ ...nothing, reading: { file: file.name, share: 0 } });
      const read = await mine.done.catch(() => unreadable);
      if (reading.current !== mine) return;
      reading.current = null;
      if (!read.ok) return refuse(file.name, read.error);
      if (read.value.is === 'table') return propose(read.value.table, null);
      if (read.value.is === 'tables') {
        const { tables } = read.value;
        return setState({ ...nothing, sheets: { file: file.name, tables, at: 0 } });
      }
      const native = read.value.file;
      await through(file.name, () => openNative(tools, file, native));
    },
    [tools, put, refuse, through, propose],
  );
  useEffect(
    () => () => {
      reading.current?.cancel();
      stopProposing.current();
    },
    [],
  );

  const commit = async (plan: ImportPlan): Promise<void> => {
    const { draft } = state;
    await through(filesText(plan, tools.words), async () => {
      await keptSafe(tools, 'import');
      await commitPlan(tools, plan);
      if (draft && !draft.firstIsData) remember(draft.table.headers, mappingOf(draft.columns));
      return idle;
    });
  };

  const enterValues = async (plan: ValuePlan): Promise<void> => {
    const { values } = state;
    if (!values) return;
    const { table, draft } = values;
    put({ isWorking: true });
    try {
      await keptSafe(tools, 'import');
      if (!(await commitValues(tools, plan, table.file))) return put({ isWorking: false });
      rememberValues(table.headers, draft);
      close();
    } catch {
      refuse(table.file, null);
    }
  };

  return {
    state,
    start,
    close,
    commit,
    enterValues,
    takeAs: (as: RowsAre) => {
      const table = state.values?.table ?? state.draft?.source;
      if (table) proposeAs(as, table, state.sheets);
    },
    setValues: (values: ValuesInHand) => put({ values }),
    chooseSheet: (at: number) =>
      setState((now) => ({ ...now, sheets: now.sheets && { ...now.sheets, at } })),
    takeSheet: (sheets: Sheets) => {
      const chosen = sheets.tables[sheets.at];
      if (chosen) propose(chosen.table, sheets);
    },
    stopReading: () => reading.current?.cancel(),
    goTo: (step: Step) => put({ step, problem: null }),
    setDraft: (draft: TableDraft) => put({ draft }),
    keepBoth: (known: KnownMap) => void through(known.file, () => keepBoth(tools, known)),
    replace: (known: KnownMap) => void through(known.file, () => replaceKnown(tools, known)),
    leave: (known: KnownMap) => void through(known.file, () => leaveKnown(known, tools.services)),
  };
};

export type ImportFlow = ReturnType<typeof useImport>;

import { startTransition, useCallback, useState } from 'react';
import { mappingOf } from '../../interchange/mapping/assign';
import type { ValuePlan } from '../../interchange/measures/valuePlan';
import type { ImportPlan } from '../../interchange/plan/plan';
import type { FileProblem } from '../../interchange/problem';
import type { KnownMap } from '../library/knownMap';
import { idle, leaveKnown, type Opening } from '../library/openFile';
import { useMap } from '../map/mapContext';
import { commitPlan, keptSafe } from './commitPlan';
import type { TableDraft } from './draft';
import { type ImportState, nothing, type RowsAre, type Step } from './importState';
import { remember } from './mappings';
import { keepBoth, openNative, replaceKnown } from './openNative';
import { filesText } from './planWords';
import { problemText } from './problemText';
import type { Sheets } from './SheetChoice';
import { useProposals } from './useProposals';
import { useReading } from './useReading';
import { commitValues } from './values/commitValues';
import { rememberValues } from './values/valueRecipes';
import type { ValuesInHand } from './values/valuesInHand';

export interface ImportWays {
  /** What the file holds is in. */
  readonly onClose: () => void;
  /** Nothing came in. */
  readonly onCancel: () => void;
  /** What rows with numbers are taken for where that is open. */
  readonly prefers?: RowsAre | undefined;
}

/** The way of one file into the open map, step by step. Nothing changes before the last. */
export const useImport = ({ onClose, onCancel, prefers = 'partners' }: ImportWays) => {
  const tools = useMap();
  const [state, setState] = useState<ImportState>(nothing);
  const reading = useReading(tools.services.passwords.ask);
  const { propose, proposeAs, stop } = useProposals(setState, prefers);

  const put = useCallback(
    (part: Partial<ImportState>) => setState((now) => ({ ...now, ...part })),
    [],
  );
  const end = useCallback(() => {
    reading.giveUp();
    stop();
    setState(nothing);
    tools.services.announcer.unsay();
  }, [reading, stop, tools]);
  const close = useCallback(() => {
    end();
    onClose();
  }, [end, onClose]);
  const cancel = useCallback(() => {
    end();
    onCancel();
  }, [end, onCancel]);
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

  const start = useCallback(
    async (file: File) => {
      setState({ ...nothing, reading: { file: file.name, share: 0 } });
      const read = await reading.read(file, (share) =>
        put({ reading: { file: file.name, share } }),
      );
      if (!read) return;
      if (!read.ok) return refuse(file.name, read.error);
      if (read.value.is === 'table') return propose(read.value.table, null);
      if (read.value.is === 'tables') {
        const { tables } = read.value;
        return setState({ ...nothing, sheets: { file: file.name, tables, at: 0 } });
      }
      if (read.value.is === 'measureSet') return setState({ ...nothing, adopting: read.value });
      const native = read.value.file;
      await through(file.name, () => openNative(tools, file, native));
    },
    [tools, reading, put, refuse, through, propose],
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
    cancel,
    close,
    commit,
    enterValues,
    takeAs: (as: RowsAre) => {
      const table = state.values?.table ?? state.draft?.source;
      if (table) proposeAs(as, table, state.sheets);
    },
    /** Many fields are drawn anew: the page stays awake meanwhile. */
    toStep: (step: Step) => startTransition(() => put({ step, problem: null })),
    setValues: (values: ValuesInHand) => put({ values }),
    chooseSheet: (at: number) =>
      setState((now) => ({ ...now, sheets: now.sheets && { ...now.sheets, at } })),
    takeSheet: (sheets: Sheets) => {
      const chosen = sheets.tables[sheets.at];
      if (chosen) propose(chosen.table, sheets);
    },
    stopReading: reading.stop,
    goTo: (step: Step) => put({ step, problem: null }),
    setDraft: (draft: TableDraft) => put({ draft }),
    keepBoth: (known: KnownMap) => void through(known.file, () => keepBoth(tools, known)),
    replace: (known: KnownMap) => void through(known.file, () => replaceKnown(tools, known)),
    leave: (known: KnownMap) => void leaveKnown(known, tools.services).then(cancel, cancel),
  };
};

export type ImportFlow = ReturnType<typeof useImport>;

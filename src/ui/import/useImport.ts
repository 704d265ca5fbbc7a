import { useCallback, useEffect, useRef, useState } from 'react';
import { mappingOf } from '../../interchange/mapping/assign';
import type { ImportPlan } from '../../interchange/plan/plan';
import type { FileProblem } from '../../interchange/problem';
import type { KnownMap } from '../library/knownMap';
import { idle, leaveKnown, type Opening } from '../library/openFile';
import { useMap } from '../map/mapContext';
import { commitPlan, keptSafe } from './commitPlan';
import { draftOf, type TableDraft } from './draft';
import { recall, remember } from './mappings';
import { keepBoth, openNative, replaceKnown } from './openNative';
import { problemText } from './problemText';
import { type Reading, readInBrowser } from './readInBrowser';

export const steps = ['file', 'columns', 'preview'] as const;
export type Step = (typeof steps)[number];

export interface ImportState {
  readonly step: Step;
  /** A file on its way in; `share` from 0 to 1. */
  readonly reading: { readonly file: string; readonly share: number } | null;
  /** Why the last file was not taken; without a reason the browser failed. */
  readonly problem: { readonly file: string; readonly reason: FileProblem | null } | null;
  readonly draft: TableDraft | null;
  /** A map file whose map is here already. */
  readonly known: KnownMap | null;
  /** The change is being made. */
  readonly isWorking: boolean;
}

const nothing: ImportState = {
  step: 'file',
  reading: null,
  problem: null,
  draft: null,
  known: null,
  isWorking: false,
};

/** The way of one file into the open map, step by step. Nothing changes before the last. */
export const useImport = (onClose: () => void) => {
  const tools = useMap();
  const [state, setState] = useState<ImportState>(nothing);
  const reading = useRef<Reading | null>(null);

  const put = useCallback(
    (part: Partial<ImportState>) => setState((now) => ({ ...now, ...part })),
    [],
  );
  const close = useCallback(() => {
    reading.current?.cancel();
    reading.current = null;
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

  const start = useCallback(
    async (file: File) => {
      reading.current?.cancel();
      const mine = readInBrowser(file, (share) => {
        if (reading.current === mine) put({ reading: { file: file.name, share } });
      });
      reading.current = mine;
      setState({ ...nothing, reading: { file: file.name, share: 0 } });
      const read = await mine.done;
      if (reading.current !== mine) return;
      reading.current = null;
      if (!read.ok) return refuse(file.name, read.error);
      if (read.value.is === 'table') {
        setState({ ...nothing, step: 'columns', draft: draftOf(read.value.table, recall) });
        return;
      }
      const native = read.value.file;
      await through(file.name, () => openNative(tools, file.name, native));
    },
    [tools, put, refuse, through],
  );
  useEffect(() => () => reading.current?.cancel(), []);

  const commit = async (plan: ImportPlan): Promise<void> => {
    const { draft } = state;
    await through(plan.file, async () => {
      await keptSafe(tools, 'import');
      commitPlan(tools, plan);
      if (draft && !draft.firstIsData) remember(draft.table.headers, mappingOf(draft.columns));
      return idle;
    });
  };

  return {
    state,
    start,
    close,
    commit,
    stopReading: () => reading.current?.cancel(),
    goTo: (step: Step) => put({ step, problem: null }),
    setDraft: (draft: TableDraft) => put({ draft }),
    keepBoth: (known: KnownMap) => void through(known.file, () => keepBoth(tools, known)),
    replace: (known: KnownMap) => void through(known.file, () => replaceKnown(tools, known)),
    leave: (known: KnownMap) => void through(known.file, () => leaveKnown(known, tools.services)),
  };
};

export type ImportFlow = ReturnType<typeof useImport>;

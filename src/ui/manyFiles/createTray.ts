import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlanChoices } from '../../interchange/plan/choices';
import type { TableDraft } from '../import/draft';
import type { ValuesInHand } from '../import/values/valuesInHand';
import type { MapTools } from '../map/tools';
import { withAnswer } from './asked';
import type { Found, FoundMap, TrayFile } from './trayFile';
import { createReader } from './trayReader';
import { emptyTray, fileOf, type TrayState, withFile } from './trayState';

/** Many files on their way into a map. Nothing of the map changes here. */
export interface Tray {
  readonly state: StoreApi<TrayState>;
  /** What is remembered for its files is kept by it. */
  readonly purpose: string;
  /** Puts files in and reads them, one after the other. */
  add(files: readonly File[]): void;
  /** Ends all reading, for good. */
  close(): void;
  isClosed(): boolean;
  put(part: Partial<TrayState>): void;
  take(key: number, isTaken: boolean): void;
  say(key: number, id: string, text: string): void;
  chooseSheet(key: number, at: number): void;
  chooseWay(key: number, way: FoundMap['way']): void;
  setDraft(key: number, draft: TableDraft): void;
  /** What somebody said of the columns of a file of values. */
  setHand(key: number, hand: ValuesInHand): void;
  decide(choices: PlanChoices): void;
}

const newFile = (key: number, file: File): TrayFile => ({
  key,
  name: file.name,
  files: [file],
  found: { is: 'waiting' },
  isTaken: true,
  said: {},
});

/** What is remembered for files is kept by it. */
const purpose = 'partners';

/** An empty tray. */
export const createTray = (tools: MapTools): Tray => {
  const state = createStore<TrayState>(() => emptyTray);
  const change = (key: number, part: Partial<TrayFile>): void => {
    const file = fileOf(state.getState(), key);
    if (file) state.setState((now) => withFile(now, { ...file, ...part }), true);
  };
  /** Changes what was found of a file, as long as it is that. */
  const changeFound = <K extends Found['is']>(
    key: number,
    is: K,
    to: (found: Extract<Found, { is: K }>) => Found,
  ): void => {
    const found = fileOf(state.getState(), key)?.found;
    if (found?.is === is) change(key, { found: to(found as Extract<Found, { is: K }>) });
  };
  const reader = createReader(tools, purpose, { state, change });
  let last = 0;
  return {
    state,
    purpose,
    add: (files) => {
      const fresh = files.map((file) => newFile(++last, file));
      state.setState((now) => ({ step: 'files', files: [...now.files, ...fresh] }));
      reader.read(fresh.map(({ key }) => key));
    },
    close: reader.close,
    isClosed: reader.isClosed,
    put: (part) => state.setState(part),
    take: (key, isTaken) => change(key, { isTaken }),
    say: (key, id, text) => {
      const file = fileOf(state.getState(), key);
      if (file) change(key, { said: withAnswer(file.said, id, text) });
    },
    chooseSheet: (key, at) => {
      changeFound(key, 'table', (found) =>
        found.at === at ? found : { ...found, at, draft: null },
      );
      reader.read([]);
    },
    chooseWay: (key, way) => changeFound(key, 'map', (found) => ({ ...found, way })),
    setDraft: (key, draft) => changeFound(key, 'table', (found) => ({ ...found, draft })),
    setHand: (key, hand) =>
      changeFound(key, 'table', (found) =>
        found.draft ? { ...found, hand: { of: found.draft.table, hand } } : found,
      ),
    decide: (choices) => state.setState((now) => ({ choices: { ...now.choices, ...choices } })),
  };
};

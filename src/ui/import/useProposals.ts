import { startTransition, useCallback, useEffect, useRef } from 'react';
import { looksLikeValues, mayBeValues } from '../../interchange/measures/proposeRoles';
import type { Table } from '../../interchange/table';
import { useMap } from '../map/mapContext';
import { draftSteps } from './draft';
import { type ImportState, nothing, type RowsAre } from './importState';
import { recall } from './mappings';
import { wordsOfMap } from './mapWords';
import type { Sheets } from './SheetChoice';
import { inSlices } from './slices';
import { recallValues } from './values/valueRecipes';
import { valuesInHand } from './values/valuesInHand';

/** What a table that was read probably is, and what its columns mean. */
export const useProposals = (setState: (state: ImportState) => void, prefers: RowsAre) => {
  const tools = useMap();
  const stopProposing = useRef<() => void>(() => undefined);
  const stop = useCallback(() => stopProposing.current(), []);
  useEffect(() => stop, [stop]);

  /** Works out what the columns of a table probably are, then shows them. */
  const proposeAs = useCallback(
    (as: RowsAre, table: Table, sheets: Sheets | null) => {
      stopProposing.current();
      const at = { ...nothing, step: 'columns', sheets, mayBeEither: mayBeValues(table) } as const;
      if (as === 'values') {
        const { document } = tools.map.store.state.getState();
        const values = valuesInHand(document, table, recallValues);
        return startTransition(() => setState({ ...at, values }));
      }
      const steps = draftSteps(table, recall, wordsOfMap(tools));
      stopProposing.current = inSlices(steps, (draft) => setState({ ...at, draft }));
    },
    [tools, setState],
  );
  const propose = useCallback(
    (table: Table, sheets: Sheets | null) => {
      const isValues = prefers === 'values' ? mayBeValues(table) : looksLikeValues(table);
      proposeAs(isValues ? 'values' : 'partners', table, sheets);
    },
    [proposeAs, prefers],
  );
  return { propose, proposeAs, stop };
};

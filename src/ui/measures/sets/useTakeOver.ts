import { useState } from 'react';
import { keptSafe } from '../../import/commitPlan';
import { offerUndo } from '../../import/offerUndo';
import { placeOfView } from '../../list/views';
import { useMap } from '../../map/mapContext';
import type { MapTools } from '../../map/tools';
import { goTo } from '../../shell/hashLocation';
import { measuresLookOf } from '../look';
import { focusSheets } from './focusSheets';
import type { Adopting } from './useAdopting';

/** Where what came in is seen: the sheets of the measures. */
const showSheets = ({ services, map }: MapTools): void => {
  measuresLookOf(services, map.id).setState({ tab: 'define' });
  goTo(placeOfView(map.id, 'measures'));
};

/** Takes over what is chosen, as one edit and one undo, and shows it; a copy of the map from before is kept. */
export const useTakeOver = (adopting: Adopting, onDone: () => void) => {
  const tools = useMap();
  const [isWorking, setWorking] = useState(false);
  const { edit, count, adoption } = adopting;
  const take = async (): Promise<void> => {
    if (!edit || isWorking) return;
    setWorking(true);
    await keptSafe(tools, 'import');
    tools.commit(edit);
    onDone();
    const { words } = tools;
    const name = adoption.set.name || words('measureSets.unnamed');
    const text =
      count > 0
        ? words('measureSets.adopt.done', { count, name })
        : words('measureSets.adopt.kept');
    offerUndo(tools, text);
    showSheets(tools);
    focusSheets();
  };
  return { isWorking, take };
};

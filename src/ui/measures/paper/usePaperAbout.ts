import { useStore } from 'zustand';
import { useMap } from '../../map/mapContext';
import type { MeasureTab } from '../tabs';
import { trendsLookOf } from '../trends/trendsLook';
import { useMeasures } from '../useMeasures';
import { aboutOf, type PaperAbout } from './about';

/** What the sheets of a tab tell of, as it is looked at now. */
export const usePaperAbout = (tab: MeasureTab): PaperAbout => {
  const { services, map } = useMap();
  const { document, chosen } = useMeasures();
  const { panels } = useStore(trendsLookOf(services, map.id));
  return aboutOf(document, chosen, tab, panels);
};

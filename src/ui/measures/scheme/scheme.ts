import { useStore } from 'zustand';
import { isRecord } from '../../../domain/schemaCheck';
import { useMap } from '../../map/mapContext';
import { keptByMap } from '../../shell/keptByMap';

/** Whether the classes of Healthy People stand beside the seven words (R13); off until chosen. */
export interface SchemeLook {
  readonly withClasses: boolean;
}

/** What was kept; what makes no sense counts as not chosen. */
export const schemeFrom = (kept: unknown): SchemeLook => ({
  withClasses: isRecord(kept) && kept.withClasses === true,
});

const schemeOf = keptByMap('scheme', schemeFrom);

/** By what figures of the open map are judged, and the way to choose otherwise. */
export const useScheme = (): readonly [SchemeLook, (to: SchemeLook) => void] => {
  const { services, map } = useMap();
  const store = schemeOf(services, map.id);
  return [useStore(store), store.setState];
};

import { useStore } from 'zustand';
import { type LookAlike, lookAlikes } from '../../domain/duplicates';
import { useMap } from '../map/mapContext';

/**
 * Pairs of partners that look the same. Read from the map itself: what a room sees instead of
 * people's names all looks the same.
 */
export const usePairs = (): readonly LookAlike[] =>
  lookAlikes(useStore(useMap().map.store.state, (state) => state.document));

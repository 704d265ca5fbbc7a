import { useDeferredValue, useMemo } from 'react';
import { nodeOf } from '../../domain/document';
import { type LookAlike, lookAlikes } from '../../domain/duplicates';
import type { Id } from '../../domain/id';
import { useDocument, useMap } from '../map/mapContext';
import type { MapTools } from '../map/tools';

/**
 * Pairs of partners that look the same and whose names the screen shows. Read from the map itself:
 * what a room sees instead of people's names all looks the same, and a pair would give it away.
 */
export const pairsShown = (tools: MapTools): readonly LookAlike[] => {
  const whole = tools.map.store.state.getState().document;
  const seen = tools.seen();
  const isShown = (id: Id): boolean => nodeOf(whole, id)?.name === nodeOf(seen, id)?.name;
  return lookAlikes(whole).filter(({ a, b }) => isShown(a) && isShown(b));
};

const none: readonly LookAlike[] = [];

/** The same, anew on every change; a large map is shown before its pairs are counted. */
export const usePairs = (): readonly LookAlike[] => {
  const tools = useMap();
  const document = useDeferredValue(useDocument(), null);
  return useMemo(() => (document ? pairsShown(tools) : none), [tools, document]);
};

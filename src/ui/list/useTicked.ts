import { useMemo } from 'react';
import type { Id } from '../../domain/id';
import { useSession } from '../map/mapContext';
import type { MapTools } from '../map/tools';

/** The rows of a sheet that are selected, here and on the map. */
export const useTicked = (rows: readonly Id[]): ReadonlySet<Id> => {
  const selection = useSession((session) => session.selection);
  return useMemo(() => {
    const chosen = new Set(selection);
    return new Set(selection.length === 0 ? [] : rows.filter((id) => chosen.has(id)));
  }, [rows, selection]);
};

/** Selects rows beside those that are selected, or takes them out. */
export const tickRows = (tools: MapTools, ids: readonly Id[], on: boolean): void => {
  const { selection } = tools.map.session.getState();
  const those = new Set(ids);
  const rest = selection.filter((id) => !those.has(id));
  tools.map.session.setState({ selection: on ? [...rest, ...ids] : rest });
};

/** A map has circles or one connection selected: rows of other kinds stay behind with the list. */
export const leaveList = (tools: MapTools): void => {
  const { selection } = tools.map.session.getState();
  const kept = selection.filter((id) => id.startsWith('node_'));
  const [only] = selection;
  const isLink = selection.length === 1 && only?.startsWith('link_');
  if (!isLink && kept.length !== selection.length) tools.map.session.setState({ selection: kept });
};

import { useStore } from 'zustand';
import { type FieldKey, isSeenBy } from '../../domain/audience';
import { isShown, isSwitchedOn } from '../../domain/fieldShown';
import type { NodeRow } from '../../domain/row';
import { useDocument, useMap, useSession } from '../map/mapContext';

/** True while a room looks on: what is only mine is neither shown nor edited. */
export const useRoom = (): boolean => useSession(({ projector }) => projector);

/**
 * Which fields the screen may show now. One that it may not is not rendered at all: an empty field
 * would overwrite what it does not show.
 */
export const useMay = (): ((key: FieldKey) => boolean) => {
  const document = useStore(useMap().map.store.state, (state) => state.document);
  const viewer = useRoom() ? 'partners' : 'mine';
  return (key) => isSeenBy(document, viewer, key);
};

/** Whether the screen may show a field now. */
export const useMaySee = (key: FieldKey): boolean => useMay()(key);

/** Which fields a partner's details show: switched on or filled, and for these eyes. */
export const useShown = (partner: NodeRow): ((key: FieldKey) => boolean) => {
  const document = useDocument();
  const may = useMay();
  return (key) => may(key) && isShown(document, partner, key);
};

/** Which fields the details of several partners show. */
export const useShownOfMany = (partners: readonly NodeRow[]): ((key: FieldKey) => boolean) => {
  const document = useDocument();
  const may = useMay();
  return (key) =>
    may(key) &&
    (isSwitchedOn(document, key) || partners.some((partner) => isShown(document, partner, key)));
};

import { moveNote } from '../../../domain/commands/notes';
import { rowOf } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { Point } from '../../../domain/row';
import type { MapView } from '../../../rendering/view';
import type { MapTools } from '../tools';
import type { Drag } from './pointer';

/** A slip in the hand: it lies where it is let go. */
export const dragNote = (tools: MapTools, view: MapView, id: Id, from: Point): Drag | null => {
  const note = rowOf(tools.seen(), 'note', id);
  if (!note) return null;
  const moved = (at: Point): Point => {
    const { k } = view.camera();
    return [note.at[0] + (at[0] - from[0]) / k, note.at[1] + (at[1] - from[1]) / k];
  };
  return {
    move: (at) => view.movePlaces(new Map([[id, moved(at)]])),
    end: (at) => {
      tools.run(moveNote, { id, at: moved(at) });
    },
    cancel: () => view.movePlaces(new Map([[id, note.at]])),
  };
};

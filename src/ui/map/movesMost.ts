import { arrangementOf, type MapDocument } from '../../domain/document';

/** Of the circles that stood somewhere so many may move before it is another picture. */
const mostMoved = 0.5;

/** True when most circles stand elsewhere than before: somebody arranged the map, or took that back. */
export const movesMost = (before: MapDocument, after: MapDocument): boolean => {
  const was = arrangementOf(before)?.positions ?? {};
  const is = arrangementOf(after)?.positions ?? {};
  if (was === is) return false;
  const stood = Object.keys(was);
  const moved = stood.filter((id) => {
    const [old, now] = [was[id], is[id]];
    return old && now && old !== now && (old[0] !== now[0] || old[1] !== now[1]);
  });
  return moved.length > mostMoved * stood.length;
};

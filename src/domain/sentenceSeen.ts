import { type FieldKey, maySee } from './audience';
import { type MapDocument, rowsOf } from './document';
import { hidesName, nameShown } from './nameShown';
import { lengthOf, type MapRow, type NodeRow } from './row';
import { tracesOf } from './traces';
import type { Viewer } from './viewer';

/** Longer names first: one may hold another. */
const byLength = (a: NodeRow, b: NodeRow): number => lengthOf(b.name) - lengthOf(a.name);

/**
 * The sentence somebody wrote beside the map, as a viewer may read it: it is for partners, and who
 * goes under a role on the map goes under it here too. The rest of who is not seen is taken out with
 * that of other texts (`blurring`).
 */
export const sentenceSeen = (
  document: MapDocument,
  { sentence }: MapRow,
  { audience, unnamed }: Viewer,
  may: (key: FieldKey) => boolean,
): Pick<MapRow, 'sentence'> => {
  if (!sentence || !maySee(audience, 'partners')) return {};
  const hidden = rowsOf(document, 'node').filter(hidesName).sort(byLength);
  return {
    sentence: hidden.reduce(
      (text, node) =>
        tracesOf(
          { names: [node.name], emails: [], phones: [] },
          nameShown(node, may, unnamed),
        ).taken(text),
      sentence,
    ),
  };
};

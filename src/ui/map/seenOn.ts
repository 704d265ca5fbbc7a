import type { MapDocument } from '../../domain/document';
import { seenBy } from '../../domain/seen';
import type { Words } from '../../messages/words';

/** What a screen shows of a map: all of it, or what partners may see while a room looks on. */
export const seenOn = (
  words: Words,
  { document }: { readonly document: MapDocument },
  { projector }: { readonly projector: boolean },
): MapDocument =>
  projector
    ? seenBy(document, { audience: 'partners', unnamed: words('map.unnamedPerson') })
    : document;

import type { MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import { bubblesOf } from './kinds/bubbles';
import { plainRadius } from './plainRadius';

/**
 * A circle's radius in map units, as it is drawn: a theme that holds its partners is as large as it
 * takes to hold them, any other circle has its plain radius.
 */
export const radiusOf = (document: MapDocument, id: Id): number =>
  bubblesOf(document).get(id)?.radius ?? plainRadius(document, id);

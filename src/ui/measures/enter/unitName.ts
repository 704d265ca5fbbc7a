import { type MapDocument, nodeOf, rowOf } from '../../../domain/document';
import { everybodyIn } from '../../../domain/everybody';
import type { Id } from '../../../domain/id';
import type { Words } from '../../../messages/words';

/** What those are called that values are of: a partner, a program or site of one, everybody here. */
export const unitName = (document: MapDocument, id: Id, words: Words): string =>
  id === everybodyIn(document)
    ? words('everybody.name')
    : (nodeOf(document, id)?.name ?? rowOf(document, 'unit', id)?.name ?? '');

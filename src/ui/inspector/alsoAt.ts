import type { MapDocument } from '../../domain/document';
import { partnersTiedTo } from '../../domain/people';
import type { PersonRow } from '../../domain/row';
import type { Words } from '../../messages/words';

/** Where else on the map a person is: `also at Org 2`; null when nowhere. */
export const alsoAt = (
  words: Words,
  document: MapDocument,
  person: PersonRow,
  here: readonly string[],
): string | null => {
  const places = partnersTiedTo(document, person.id)
    .filter(({ id }) => !here.includes(id))
    .map(({ name }) => name);
  return places.length > 0 ? words('inspector.people.alsoAt', { places: places.join(', ') }) : null;
};

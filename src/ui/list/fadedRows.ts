import { partnersIn } from '../../domain/activities';
import { derived, type MapDocument, rowOf } from '../../domain/document';
import { grouped } from '../../domain/grouped';
import type { Id } from '../../domain/id';
import { tiesOf } from '../../domain/people';
import { type Filter, fadedBy, isFiltered } from '../map/filter';
import type { SheetName } from './column';

const partnersByPerson = derived((document) => grouped(tiesOf(document), ({ person }) => [person]));

/** The circles a row is about. */
const circlesOf = (document: MapDocument, name: SheetName, id: Id): readonly Id[] => {
  if (name === 'partners') return [id];
  if (name === 'people')
    return (partnersByPerson(document).get(id) ?? []).map(({ partner }) => partner);
  const activity = rowOf(document, 'activity', id);
  return activity ? partnersIn(document, activity).map((node) => node.id) : [];
};

/**
 * What the filter of the map puts into the background of a sheet: partners as on the map, a
 * connection with one of its ends, an activity or a person with all of their partners.
 */
export const fadedIn = (
  document: MapDocument,
  name: SheetName,
  filter: Filter,
): ((id: Id) => boolean) => {
  if (!isFiltered(filter)) return () => false;
  const isFaded = fadedBy(document, filter);
  if (name === 'links')
    return (id) => {
      const link = rowOf(document, 'link', id);
      return link !== null && (isFaded(link.from) || isFaded(link.to));
    };
  return (id) => {
    const circles = circlesOf(document, name, id);
    return circles.length > 0 && circles.every(isFaded);
  };
};

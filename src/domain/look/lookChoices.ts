import { fieldsOf, type MapDocument, rowsOf } from '../document';
import { partnersOf } from '../outline';
import type { Audience } from '../row';
import { mostKinds } from './coloring';
import {
  colorByOf,
  colorKeys,
  isLookSeenBy,
  mayColorBy,
  maySizeBy,
  sizeByOf,
  sizeKeys,
} from './lookFields';
import { valueReader } from './values';

/** True when a field holds something, and no more different words than there are colors. */
const hasFew = (document: MapDocument, by: string): boolean => {
  const read = valueReader(document, by);
  const found = new Set<string>();
  let isAny = false;
  for (const partner of partnersOf(document)) {
    const said = read(partner);
    if (!said) continue;
    isAny = true;
    if (said.is === 'words') found.add(said.key);
    if (found.size > mostKinds) return false;
  }
  return isAny;
};

/**
 * What partners can be colored by and a viewer may see: what every map has, own fields with few
 * values, and what is chosen now.
 */
export const colorChoices = (document: MapDocument, viewer: Audience): readonly string[] => {
  const own = fieldsOf(document).filter(
    ({ id }) => mayColorBy(document, id) && (hasFew(document, id) || colorByOf(document) === id),
  );
  return [...colorKeys, ...own.map(({ id }) => id)].filter((by) =>
    isLookSeenBy(document, viewer, by),
  );
};

const countsStudents = (document: MapDocument): boolean =>
  rowsOf(document, 'activity').some(({ students }) => students !== undefined);

/** What partners can be sized by and a viewer may see; students only where some are counted. */
export const sizeChoices = (document: MapDocument, viewer: Audience): readonly string[] => {
  const chosen = sizeByOf(document);
  const known = sizeKeys.filter(
    (key) => key !== 'students' || key === chosen || countsStudents(document),
  );
  const own = fieldsOf(document).filter(({ id }) => maySizeBy(document, id));
  return [...known, ...own.map(({ id }) => id)].filter((by) => isLookSeenBy(document, viewer, by));
};

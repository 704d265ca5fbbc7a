import { type MapDocument, nodeOf, rowOf } from '../../domain/document';
import { everybodyIn, mayBeOfEverybody } from '../../domain/everybody';
import type { Id } from '../../domain/id';
import { keyOf, type MeasureDraft } from './valueDraft';

/** The id that our own files give to everybody here: a center may have the name of a partner. */
export const everybodyId = 'everybody';

const everybodyKey = keyOf(everybodyId);

const wholes =
  /^((grand |district |city |state |county |overall |combined )?totals?|all( (schools|partners|sites|organizations|students|children|people|residents))?|overall|everyone|everybody( here)?|(county|district|city|state)[ -]?wide|todos|todas|todas las personas( de aquí)?|total general)$/iu;

/** True for a name that stands where partners do and may mean everybody here, not a sum or a mean. */
export const looksEverybody = (text: string): boolean => wholes.test(text.trim());

/** True for the name of the center. */
export const isCenterName = (document: MapDocument, text: string): boolean => {
  const center = nodeOf(document, everybodyIn(document));
  return center !== null && keyOf(center.name) === keyOf(text);
};

/** Whether a measure of a file is told of everybody here: as the map says, else as the file does. */
export const tellsOfEverybody = (
  document: MapDocument,
  measure: MeasureDraft | undefined,
): boolean => {
  const there = rowOf(document, 'indicator', measure?.as ?? null);
  return mayBeOfEverybody({
    scope: there?.scope ?? measure?.told?.fields.scope ?? 'performance',
  });
};

/**
 * True for a partner of a file that is taken as everybody here: `is` is what it was chosen to be. A map
 * without a center gets that of our own file.
 */
export const isEverybody = (
  everybody: Id | null,
  key: string,
  is: Id | null | undefined,
): boolean => (is ? is === everybody : everybody === null && key === everybodyKey);

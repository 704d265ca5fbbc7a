import { sameNameKey } from '../../domain/name';
import { freeNames, inBrackets } from '../plain/freeNames';
import type { Counting } from './kumuNotices';
import type { RawElement } from './rawKumu';

/**
 * Elements of a JSON file that share an id and not a name: the later ones get ids of their own, and
 * what leads to the id leads to the first. One with the same name as well is the same element.
 */
export const idsApart = (
  elements: readonly RawElement[],
  counts: Counting,
): readonly RawElement[] => {
  const free = freeNames(inBrackets, new Set(elements.map(({ id }) => id)));
  const given = new Map<string, string>();
  const idFor = ({ id, label }: RawElement): string => {
    const key = JSON.stringify([id, sameNameKey(label)]);
    const mine = given.get(key) ?? free(id);
    given.set(key, mine);
    return mine;
  };
  return elements.map((element) => {
    const id = element.id === '' || element.label === '' ? element.id : idFor(element);
    if (id === element.id) return element;
    counts.note('idRepeated', { id: element.id });
    return { ...element, id, at: null, pinned: false };
  });
};

import { creating } from '../../domain/change';
import { documentOf, type MapDocument } from '../../domain/document';
import { type NewMap, newMap } from '../../domain/newMap';
import type { Words } from '../../messages/words';
import { withPlaces } from '../../store/places';
import { placer } from '../map/engine';
import type { Services } from '../shell/services';

/** The circles a template brings, in the words of the person who starts it. */
export const brought = (template: NewMap['template'], words: Words): Partial<NewMap> =>
  template === 'blank'
    ? {}
    : {
        center: words('library.template.center'),
        themes: [1, 2, 3].map((number) => words('library.template.theme', { number })),
      };

/** A new map as it comes to stand on the shelf, every circle at its first place; without a name unless one is given. */
export const startedMap = (
  template: NewMap['template'],
  { clock, ids, preferences }: Pick<Services, 'clock' | 'ids' | 'preferences'>,
  words: Words,
  name = '',
): MapDocument => {
  const { language } = preferences.getState();
  const now = clock.now();
  const made = newMap({ name, template, language, now, ...brought(template, words) }, ids);
  const empty = documentOf(made.map, []);
  return withPlaces(empty, creating(...made.rows.values()), placer, null).after;
};

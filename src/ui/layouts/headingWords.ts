import type { MapDocument } from '../../domain/document';
import { settingsOf, wordIn } from '../../domain/layoutSettings';
import type { Words } from '../../messages/words';
import type { HeadingWords } from '../../rendering/sceneHeadings';
import { rowText } from '../legend/legendWords';
import type { Format } from '../shell/format';

/** What stands over the columns of a map, with how many partners there are under it. */
export const headingWords =
  (words: Words, format: Format, document: MapDocument): HeadingWords =>
  (heading, count) => {
    const by = wordIn(settingsOf(document), 'by');
    const voice = { words, format, document };
    const text = {
      theme: () => '',
      said: () => (heading.is === 'said' ? rowText(voice, by, heading.said) : ''),
      others: () =>
        words('layouts.heading.others', { count: heading.is === 'others' ? heading.kinds : 0 }),
      missing: () => words(by === 'theme' ? 'outline.unsorted' : 'layouts.heading.missing'),
    }[heading.is]();
    return words('layouts.heading.count', { text, count: format.number(count) });
  };

import { oneLine } from '../../domain/name';
import type { PlainLink } from '../plain/plainMap';
import type { Finder } from './elementFinder';
import type { Counting } from './kumuNotices';
import { directionFrom } from './kumuWords';
import type { RawLink } from './rawKumu';

/** A connection to several elements is one to each; its id goes to the first. */
const linksOf = (raw: RawLink, finder: Finder, counts: Counting): readonly PlainLink[] => {
  const [from, to] = [oneLine(raw.from), oneLine(raw.to)];
  if (from === '' || to === '') {
    counts.note('endMissing', {}, raw.line);
    return [];
  }
  const direction = directionFrom(raw.direction);
  if (!direction) counts.note('directionUntold', {});
  const start = finder.one(from);
  return finder.many(to).map((end, at) => ({
    id: at === 0 ? raw.id : '',
    from: start,
    to: end,
    type: raw.type,
    direction: direction ?? 'none',
    values: Object.fromEntries(raw.values.filter(([, value]) => value !== '')),
  }));
};

/** Of connections with the same id the lowest counts. */
const lastOfEachId = (links: readonly PlainLink[]): readonly PlainLink[] => {
  const last = new Map(links.map((link) => [link.id, link]));
  return links.filter((link) => link.id === '' || last.get(link.id) === link);
};

/** The connections of a Kumu file; elements that they name and that are nowhere else are made. */
export const gatherLinks = (
  raw: readonly RawLink[],
  finder: Finder,
  counts: Counting,
): readonly PlainLink[] => lastOfEachId(raw.flatMap((link) => linksOf(link, finder, counts)));

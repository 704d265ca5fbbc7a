import type { Drawn } from '../table';
import { type Joined, sourceAt } from './source';

const nothing: Drawn = {
  title: '',
  roles: new Map(),
  under: new Map(),
  links: [],
  places: new Map(),
};

/** A connection that an earlier file has too is not there twice; one file may have it twice. */
const eachFileOnce = ({ origins }: Joined, links: Drawn['links']): Drawn['links'] => {
  if (origins.length < 2) return links;
  const firstFile = new Map<string, number>();
  return links.filter((link) => {
    if (link.id === '') return true;
    const file = sourceAt(origins, link.from);
    const key = `${link.id} ${link.type} ${link.direction}`;
    const first = firstFile.get(key) ?? file;
    firstFile.set(key, first);
    return first === file;
  });
};

/**
 * What the drawings among the tables say together. Places of two drawings would lie over each
 * other, so they count only where one file has them.
 */
export const drawnOf = (joined: Joined): Drawn => {
  const all = joined.sources.flatMap(({ table: { drawn } }) => drawn ?? []);
  const placed = all.filter(({ places }) => places.size > 0);
  return {
    title: all.find(({ title }) => title !== '')?.title ?? nothing.title,
    roles: new Map(all.flatMap(({ roles }) => [...roles])),
    under: new Map(all.flatMap(({ under }) => [...under])),
    links: eachFileOnce(
      joined,
      all.flatMap(({ links }) => links),
    ),
    places: placed.length === 1 ? (placed[0]?.places ?? nothing.places) : nothing.places,
  };
};

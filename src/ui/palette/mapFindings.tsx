import { type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { themesOf } from '../../domain/outline';
import type { Findable } from '../../domain/search/findable';
import { type Hit, searchMap } from '../../domain/search/searchMap';
import type { Words } from '../../messages/words';
import { excerpt } from './excerpt';
import { FoundSign } from './FoundSign';
import { fieldName, sayIn } from './fieldWords';
import { type Findings, groupOf, type PaletteRow } from './rows';

/** What the rows of a map can do. */
export interface MapDeeds {
  readonly goTo: (id: Id) => void;
  readonly details: (id: Id) => void;
}

export interface Looking {
  readonly document: MapDocument;
  readonly words: Words;
  readonly deeds: MapDeeds;
}

const noteOf = ({ document, words }: Looking, { id, is }: Findable): string => {
  const node = nodeOf(document, id);
  if (is !== 'partner' || !node) return words(`palette.is.${is}`);
  const themes = themesOf(document, node).map((theme) => nodeOf(document, theme)?.name ?? '');
  return themes.length > 0
    ? words('palette.is.inThemes', { themes: themes.join(', ') })
    : words('outline.unsorted');
};

/** Something of the map as a row. */
export const rowOfThing = (looking: Looking, thing: Findable): PaletteRow => ({
  id: thing.id,
  title: thing.is === 'note' ? excerpt(thing.title, []) : thing.title,
  sign: <FoundSign document={looking.document} thing={thing} />,
  note: noteOf(looking, thing),
  run: () => looking.deeds.goTo(thing.id),
  details: () => looking.deeds.details(thing.id),
});

const rowOfHit = (looking: Looking, words: readonly string[], hit: Hit): PaletteRow => {
  const { thing, where } = hit;
  const row = rowOfThing(looking, thing);
  if (thing.is === 'note') return { ...row, title: excerpt(thing.title, words) };
  if (!where) return row;
  const field = fieldName(looking.words, where);
  return { ...row, where: { field, text: excerpt(where.text, words) } };
};

const isCircle = ({ thing }: Hit): boolean => thing.is !== 'link' && thing.is !== 'note';

/** What a text finds on the map, circles first. */
export const mapFindings = (looking: Looking, text: string): Findings => {
  const { document, words } = looking;
  const found = searchMap(document, text, sayIn(words));
  const row = (hit: Hit): PaletteRow => rowOfHit(looking, found.words, hit);
  const only = (is: Findable['is']): readonly Hit[] =>
    found.hits.filter(({ thing }) => thing.is === is);
  return {
    words: found.words,
    groups: [
      ...groupOf('circles', words('palette.group.circles'), found.hits.filter(isCircle), row),
      ...groupOf('links', words('palette.group.links'), only('link'), row),
      ...groupOf('notes', words('palette.group.notes'), only('note'), row),
    ],
  };
};

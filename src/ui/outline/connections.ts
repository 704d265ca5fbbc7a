import { derived, linksOf, type MapDocument, nodeOf } from '../../domain/document';
import { grouped } from '../../domain/grouped';
import type { Id } from '../../domain/id';
import { linkTypes, untypedLink } from '../../domain/linkTypes';
import type { LinkRow } from '../../domain/row';
import type { MessageKey } from '../../messages/en';
import type { Words } from '../../messages/words';

const worded = [...linkTypes, untypedLink] as const;

const known: Readonly<Record<(typeof worded)[number], MessageKey>> = {
  'works with': 'outline.linkTypes.worksWith',
  'plans with': 'outline.linkTypes.plansWith',
  funds: 'outline.linkTypes.funds',
  'shares resource': 'outline.linkTypes.sharesResource',
  'refers clients': 'outline.linkTypes.refersClients',
  [untypedLink]: 'outline.linkTypes.connectedTo',
};

/** Types that are suggested; any other text is a type too. */
export const suggestedTypes: readonly string[] = linkTypes;

/** A connection's type in words of the screen; a map's own words as they are. */
export const typeText = (words: Words, type: string): string => {
  const key = worded.find((one) => one === type);
  return key ? words(known[key]) : type;
};

/** What stands on a line: nothing where it would say no more than that there is a line. */
export const typeOnLine = (words: Words, type: string): string =>
  type === untypedLink ? '' : typeText(words, type);

/** The type a text names: one of ours in any language of the screen, else the text itself. */
export const typeFrom = (words: Words, text: string): string =>
  worded.find((type) => typeText(words, type).toLowerCase() === text.trim().toLowerCase()) ?? text;

const byCircle = derived((document) => grouped(linksOf(document), ({ from, to }) => [from, to]));

/** The connections of a circle, as they were drawn. */
export const connectionsOf = (document: MapDocument, id: Id): readonly LinkRow[] =>
  byCircle(document).get(id) ?? [];

export const otherEnd = (link: LinkRow, id: Id): Id => (link.from === id ? link.to : link.from);

/** A connection as seen from one of its ends: `funds: County Health`. */
export const connectionText = (
  words: Words,
  document: MapDocument,
  link: LinkRow,
  id: Id,
): string =>
  words('outline.connectedBy', {
    type: typeText(words, link.type),
    name: nodeOf(document, otherEnd(link, id))?.name ?? '',
  });

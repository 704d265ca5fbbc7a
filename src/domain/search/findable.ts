import { linksOf, type MapDocument, nodeOf, rowsOf } from '../document';
import type { Id } from '../id';
import { linkTypes } from '../linkTypes';
import { oneLine } from '../name';
import { allThemes, centerOf, partnersOf } from '../outline';
import type { LinkRow, NodeRow } from '../row';
import { coded, type Fact, said } from './fact';
import { factsOf } from './facts';

export type FindableKind = 'center' | 'theme' | 'partner' | 'link' | 'note';

/** Something of the map that can be looked for. */
export interface Findable {
  readonly id: Id;
  readonly is: FindableKind;
  readonly title: string;
  readonly facts: readonly Fact[];
}

const joints: Readonly<Record<LinkRow['direction'], string>> = {
  none: '–',
  forward: '→',
  both: '↔',
};

const ofLink = (document: MapDocument, link: LinkRow): Findable => {
  const name = (id: Id): string => nodeOf(document, id)?.name ?? '';
  const isKnown = linkTypes.some((type) => type === link.type);
  return {
    id: link.id,
    is: 'link',
    title: `${name(link.from)} ${joints[link.direction]} ${name(link.to)}`,
    facts: (isKnown ? coded : said)('type', link.type),
  };
};

/** Everything on a map that can be found: circles in the order of the outline, connections, notes. */
export const findablesOf = (document: MapDocument): readonly Findable[] => {
  const ofCircle = (node: NodeRow): Findable => ({
    id: node.id,
    is: node.type,
    title: node.name,
    facts: factsOf(document, node),
  });
  const center = centerOf(document);
  return [
    ...(center ? [ofCircle(center)] : []),
    ...allThemes(document).map(ofCircle),
    ...partnersOf(document).map(ofCircle),
    ...linksOf(document).map((link) => ofLink(document, link)),
    ...rowsOf(document, 'note').map(
      ({ id, text }): Findable => ({ id, is: 'note', title: oneLine(text), facts: [] }),
    ),
  ];
};

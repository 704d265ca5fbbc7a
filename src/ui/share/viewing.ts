import { useState } from 'react';
import { type FieldKey, fieldKeys, isSeenBy } from '../../domain/audience';
import { fieldsOf, type MapDocument, nodeOf } from '../../domain/document';
import { partnersOf } from '../../domain/outline';
import type { Audience } from '../../domain/row';
import { seenBy, staysBehind } from '../../domain/seen';
import type { Viewer } from '../../domain/viewer';
import type { Words } from '../../messages/words';
import { useMap } from '../map/mapContext';

/** Who a file is for, and what they get to see of the map. */
export interface Viewing {
  readonly viewer: Viewer;
  readonly seen: MapDocument;
  /** How many partners are only wished for. */
  readonly wished: number;
  readonly choose: (audience: Audience) => void;
  readonly chooseWished: (withWished: boolean) => void;
}

/** A choice of who a file is for: partners at first. */
export const useViewing = (whole: MapDocument, first: Audience = 'partners'): Viewing => {
  const { words } = useMap();
  const [audience, choose] = useState<Audience>(first);
  const [withWished, chooseWished] = useState(false);
  const viewer: Viewer = { audience, withWished, unnamed: words('map.unnamedPerson') };
  const wished = partnersOf(whole).filter(({ status }) => status === 'wished').length;
  return { viewer, seen: seenBy(whole, viewer), wished, choose, chooseWished };
};

/** Fields that hold something and that a viewer does not get to see. */
const hiddenFields = (
  document: MapDocument,
  { audience }: Viewer,
): Pick<Behind, 'known' | 'own'> => {
  const nodes = partnersOf(document);
  const own = fieldsOf(document).filter(
    (field) =>
      audience !== 'mine' &&
      seenBy(document, { audience, unnamed: '' }).rows.get(field.id) === undefined &&
      nodes.some(({ fields }) => fields?.[field.id] !== undefined),
  );
  const known = fieldKeys.filter(
    (key) =>
      !['notes', 'contacts', 'owners'].includes(key) &&
      !isSeenBy(document, audience, key) &&
      nodes.some((node) => key in node),
  );
  return { known, own: own.map(({ name }) => name) };
};

const byRole = (document: MapDocument, seen: MapDocument): number =>
  partnersOf(seen).filter(({ id, name }) => nodeOf(document, id)?.name !== name).length;

export interface Behind {
  readonly partners: number;
  readonly people: number;
  readonly notes: number;
  readonly fields: number;
  /** These fields: the usual ones by their keys, the map's own by their names. */
  readonly known: readonly FieldKey[];
  readonly own: readonly string[];
  readonly byRole: number;
}

/** What stays behind for a viewer, counted. */
export const behindFor = (document: MapDocument, viewer: Viewer): Behind => {
  const { known, own } = hiddenFields(document, viewer);
  return {
    ...staysBehind(document, viewer),
    ...{ known, own, fields: known.length + own.length },
    byRole: byRole(document, seenBy(document, viewer)),
  };
};

/** The names of the fields that stay behind, as people know them. */
export const fieldsIn = ({ known, own }: Behind, words: Words): readonly string[] => [
  ...known.map((key) => words(`fields.names.${key}`)),
  ...own,
];

type Counts = Pick<Behind, 'partners' | 'people' | 'notes' | 'fields'>;

/** The things of a list that there are, as words: `2 partners`, `1 note`. */
export const thingsIn = (behind: Counts, words: Words): readonly string[] =>
  (['partners', 'people', 'notes', 'fields'] as const)
    .filter((what) => behind[what] > 0)
    .map((what) => words(`share.behind.${what}`, { count: behind[what] }));

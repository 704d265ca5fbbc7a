import { derived, type MapDocument, rowsOf } from '../document';
import type { Id, IdSource } from '../id';
import { sameNameKey } from '../name';
import { keysAfter } from '../order';
import { allThemes, centerOf, partnersOf } from '../outline';
import type { Side } from '../people';
import type { NodeRow, PersonRow, Row } from '../row';
import { freeColors } from '../themeColor';
import { themeUnder } from './nextTheme';

/** Rows gathered from one line after another, before they become one change. */
export interface Draft {
  readonly document: MapDocument;
  readonly ids: IdSource;
  readonly made: Row[];
  /** Those of the document, then those made. */
  readonly themes: NodeRow[];
  /** People by side and name: those of the document, then those made. */
  readonly people: Map<string, PersonRow>;
  hasCenter: boolean;
  /** The order of the last partner. */
  lastOrder: string;
}

const personKey = (side: Side, name: string): string => `${side} ${sameNameKey(name)}`;

/** Of several people of one name the one with the first id counts, on every device. */
const peopleIn = derived((document): ReadonlyMap<string, PersonRow> => {
  const byId = [...rowsOf(document, 'person')].sort((a, b) => (a.id < b.id ? 1 : -1));
  return new Map(byId.map((person) => [personKey(person.side, person.name), person]));
});

/** An empty draft on a document. */
export const draftOn = (document: MapDocument, ids: IdSource): Draft => ({
  document,
  ids,
  made: [],
  themes: [...allThemes(document)],
  people: new Map(peopleIn(document)),
  hasCenter: centerOf(document) !== null,
  lastOrder: partnersOf(document).at(-1)?.order ?? '',
});

/** Keeps a row for the change. */
export const put = <R extends Row>(draft: Draft, row: R): R => {
  draft.made.push(row);
  return row;
};

export const orderAfter = (order: string): string => keysAfter(order, 1)[0] ?? '';

const nextColor = ({ document, made }: Draft): number => {
  const taken = made.filter((row) => row.kind === 'node' && row.type === 'theme' && !row.parent);
  return freeColors(document, taken.length + 1).at(-1) ?? 0;
};

/** The theme of that name under that parent, made when it is not there. */
export const themeFor = (draft: Draft, name: string, parent: Id | null): NodeRow => {
  const there = themeUnder(draft.themes, name, parent);
  if (there) return there;
  const above = draft.themes.find(({ id }) => id === parent);
  const made = put<NodeRow>(draft, {
    id: draft.ids.next('node'),
    kind: 'node',
    type: 'theme',
    name,
    order: orderAfter(draft.themes.at(-1)?.order ?? ''),
    color: above?.color ?? nextColor(draft),
    ...(parent && { parent }),
  });
  draft.themes.push(made);
  return made;
};

/** The first theme of that name wherever it stands, made at the top when it is not there. */
export const themeNamed = (draft: Draft, name: string): NodeRow => {
  const key = sameNameKey(name);
  return (
    draft.themes.find((theme) => sameNameKey(theme.name) === key) ?? themeFor(draft, name, null)
  );
};

/** The person of that name and side, made when nobody is there. */
export const personFor = (draft: Draft, side: Side, name: string): PersonRow => {
  const key = personKey(side, name);
  const person =
    draft.people.get(key) ??
    put<PersonRow>(draft, { id: draft.ids.next('person'), kind: 'person', name, side });
  draft.people.set(key, person);
  return person;
};

import { changePerson } from '../../domain/commands/people';
import { derived, type MapDocument, nodeOf, rowOf } from '../../domain/document';
import { grouped } from '../../domain/grouped';
import type { Id } from '../../domain/id';
import { tiesOf } from '../../domain/people';
import type { Column } from './column';
import { type Talk, written } from './columnTalk';
import { joinNames } from './listText';

const tiesByPerson = derived((document) => grouped(tiesOf(document), ({ person }) => [person]));

/** The names of the partners a person is tied to, each once. */
const partnersOfPerson = (document: MapDocument, id: Id): readonly string[] => {
  const ties = tiesByPerson(document).get(id) ?? [];
  return [...new Set(ties.map(({ partner }) => partner))].flatMap(
    (partner) => nodeOf(document, partner)?.name ?? [],
  );
};

const fact = (
  { words }: Talk,
  key: 'name' | 'role' | 'email' | 'phone',
  width: number,
): Column => ({
  key,
  name: words(`inspector.people.${key}`),
  kind: 'text',
  ...{ width, isUsual: true },
  text: (document, id) => rowOf(document, 'person', id)?.[key] ?? '',
  write: (_, id, text) => written(changePerson, { id, [key]: text }),
});

/** What is known of people. Whom they are tied to is changed at the partners. */
export const personColumns = (talk: Talk): readonly Column[] => {
  const { words } = talk;
  return [
    fact(talk, 'name', 220),
    {
      key: 'side',
      name: words('list.columns.side'),
      kind: 'text',
      ...{ width: 150, isUsual: true },
      text: (document, id) => {
        const side = rowOf(document, 'person', id)?.side;
        return side ? words(`list.sides.${side}`) : '';
      },
    },
    {
      key: 'partners',
      name: words('list.columns.partners'),
      kind: 'list',
      ...{ width: 220, isUsual: true },
      text: (document, id) => joinNames(partnersOfPerson(document, id)),
    },
    fact(talk, 'role', 180),
    fact(talk, 'email', 240),
    fact(talk, 'phone', 160),
  ];
};

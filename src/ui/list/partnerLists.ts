import { setTheme } from '../../domain/commands/bulk';
import { addExchange, removeExchange } from '../../domain/commands/exchange';
import { addContact, addOwner, takeContact, takeOwner } from '../../domain/commands/people';
import { derivedOf, type MapDocument, nodeOf } from '../../domain/document';
import { exchangeOf, exchangeTexts } from '../../domain/exchange';
import type { Id } from '../../domain/id';
import { oneLine, sameNameKey } from '../../domain/name';
import { allThemes, themesOf } from '../../domain/outline';
import { contactsOf, ownersOf, peopleOf } from '../../domain/people';
import { ok } from '../../domain/result';
import type { ExchangeWay } from '../../domain/row';
import type { Column } from './column';
import { step, type Talk } from './columnTalk';
import { joinNames, splitNames } from './listText';
import { allNamed, between, indexOf } from './named';

const themeIndex = derivedOf('node', (document) => indexOf(allThemes(document)));

/** The themes a partner is in, by name. */
export const themesColumn = ({ words }: Talk): Column => {
  const idsOf = (document: MapDocument, id: Id): readonly Id[] => {
    const node = nodeOf(document, id);
    return node ? themesOf(document, node) : [];
  };
  return {
    key: 'themes',
    name: words('inspector.themes'),
    kind: 'list',
    ...{ width: 200, isUsual: true },
    text: (document, id) =>
      joinNames(idsOf(document, id).map((theme) => nodeOf(document, theme)?.name ?? '')),
    choices: (document) => allThemes(document).map(({ name }) => name),
    write: (document, id, text) => {
      const had = idsOf(document, id);
      const wanted = allNamed(themeIndex(document), text, had, 'list.refused.theme');
      if (!wanted.ok) return wanted;
      const { added, taken } = between(had, wanted.value);
      return ok([
        ...added.map((theme) => step(setTheme, { ids: [id], theme, on: true })),
        ...taken.map((theme) => step(setTheme, { ids: [id], theme, on: false })),
      ]);
    },
  };
};

/** Texts of a cell against those that are there, by the names that count as the same. */
const changes = <T extends { readonly text: string }>(had: readonly T[], text: string) => {
  const names = splitNames(text).map(oneLine);
  const keys = new Set(names.map(sameNameKey));
  const known = new Set(had.map((one) => sameNameKey(one.text)));
  return {
    added: names.filter((name) => !known.has(sameNameKey(name))),
    taken: had.filter((one) => !keys.has(sameNameKey(one.text))),
  };
};

const people = {
  contacts: { of: contactsOf, add: addContact, take: takeContact, side: 'partner' },
  owners: { of: ownersOf, add: addOwner, take: takeOwner, side: 'ours' },
} as const;

/** Who we know there, or who of us keeps the relationship; a name nobody has is somebody new. */
export const peopleColumn = ({ words }: Talk, key: 'contacts' | 'owners'): Column => {
  const { of, add, take, side } = people[key];
  const had = (document: MapDocument, id: Id) =>
    of(document, id).map(({ tie, person }) => ({ tie: tie.id, text: person.name }));
  return {
    key,
    name: words(`fields.names.${key}`),
    kind: 'list',
    ...{ width: 180, isUsual: true, guard: key },
    text: (document, id) => joinNames(had(document, id).map(({ text }) => text)),
    choices: (document) => peopleOf(document, side).map(({ name }) => name),
    write: (document, id, text) => {
      const { added, taken } = changes(had(document, id), text);
      return ok([
        ...added.map((name) => step(add, { partner: id, name })),
        ...taken.map(({ tie }) => step(take, { id: tie })),
      ]);
    },
  };
};

/** What a partner gives or gets. */
export const exchangeColumn = ({ words }: Talk, way: ExchangeWay): Column => ({
  key: way,
  name: words(`fields.names.${way}`),
  kind: 'list',
  ...{ width: 200, isUsual: true, guard: way },
  text: (document, id) => joinNames(exchangeOf(document, id, way).map(({ text }) => text)),
  choices: exchangeTexts,
  write: (document, id, text) => {
    const { added, taken } = changes(exchangeOf(document, id, way), text);
    return ok([
      ...(added.length > 0 ? [step(addExchange, { partner: id, way, texts: added })] : []),
      ...taken.map((item) => step(removeExchange, { id: item.id })),
    ]);
  },
});

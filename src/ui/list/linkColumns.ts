import { describeLink } from '../../domain/commands/connect';
import { moveLinkEnd } from '../../domain/commands/linkEnds';
import { derivedOf, linksOf, type MapDocument, nodeOf, rowOf, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { untypedLink } from '../../domain/linkTypes';
import { refuse } from '../../domain/result';
import { directions } from '../../domain/row';
import { suggestedTypes, typeFrom, typeText } from '../outline/connections';
import { choiceFrom, choiceOf, labelOf } from './choices';
import type { Column } from './column';
import { type Talk, written } from './columnTalk';
import { indexOf, oneNamed } from './named';

/** All circles by name: a connection may begin and end at each of them. */
export const circleIndex = derivedOf('node', (document) => indexOf(rowsOf(document, 'node')));

const end = ({ words }: Talk, key: 'from' | 'to'): Column => {
  const idOf = (document: MapDocument, id: Id) => rowOf(document, 'link', id)?.[key];
  return {
    key,
    name: words(`list.columns.${key}`),
    kind: 'choice',
    ...{ width: 220, isUsual: true },
    text: (document, id) => nodeOf(document, idOf(document, id))?.name ?? '',
    choices: (document) => rowsOf(document, 'node').map(({ name }) => name),
    write: (document, id, text) => {
      const had = idOf(document, id);
      const at = oneNamed(circleIndex(document), text, had ? [had] : []);
      if (!at) return refuse({ key: 'list.refused.circle', values: { name: text.trim() } });
      return written(moveLinkEnd, { id, end: key, at });
    },
  };
};

const typesIn =
  ({ words }: Talk) =>
  (document: MapDocument): readonly string[] => {
    const used = linksOf(document).map(({ type }) => type);
    return [...new Set([...suggestedTypes, ...used])].map((type) => typeText(words, type));
  };

/** Both ends of a connection, what it says and which way it points. */
export const linkColumns = (talk: Talk): readonly Column[] => {
  const { words } = talk;
  const ways = directions.map((one) => choiceOf(words, one, `list.directions.${one}`));
  return [
    end(talk, 'from'),
    {
      key: 'type',
      name: words('inspector.type'),
      kind: 'choice',
      ...{ width: 200, isUsual: true },
      text: (document, id) => typeText(words, rowOf(document, 'link', id)?.type ?? untypedLink),
      choices: typesIn(talk),
      write: (_, id, text) => written(describeLink, { id, type: typeFrom(words, text) }),
    },
    end(talk, 'to'),
    {
      key: 'direction',
      name: words('inspector.direction'),
      kind: 'choice',
      ...{ width: 170, isUsual: true },
      text: (document, id) => labelOf(ways, rowOf(document, 'link', id)?.direction),
      choices: () => ways.map(({ label }) => label),
      write: (_, id, text) => {
        const direction = choiceFrom(ways, text);
        if (!direction.ok) return direction;
        return written(describeLink, { id, direction: direction.value ?? 'none' });
      },
    },
  ];
};

import { linksOf, type MapDocument, nodeOf } from '../../domain/document';
import type { LinkRow } from '../../domain/row';
import { typeText } from '../outline/connections';
import { useWords } from '../shell/services';

const arrows = { none: '–', forward: '→', both: '↔' } as const;

const Row = ({ map, link }: { map: MapDocument; link: LinkRow }) => {
  const words = useWords();
  const nameOf = (id: LinkRow['from']): string => nodeOf(map, id)?.name ?? '';
  return (
    <tr>
      <td dir="auto">{nameOf(link.from)}</td>
      <td>
        {arrows[link.direction]} <bdi>{typeText(words, link.type)}</bdi>
      </td>
      <td dir="auto">{nameOf(link.to)}</td>
    </tr>
  );
};

/** The connections of a map as a table; nothing when there is none. */
export const PrintConnections = ({ map }: { map: MapDocument }) => {
  const words = useWords();
  const links = linksOf(map);
  if (links.length === 0) return null;
  return (
    <table className="print-table">
      <caption className="print-heading">{words('print.connections')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('print.from')}</th>
          <th scope="col">{words('print.how')}</th>
          <th scope="col">{words('print.to')}</th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <Row key={link.id} map={map} link={link} />
        ))}
      </tbody>
    </table>
  );
};

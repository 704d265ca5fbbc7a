import { useId } from 'react';
import type { NodeRow } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { connectionsOf, connectionText } from '../outline/connections';
import { Button } from '../parts/Button';

/** The connections of a circle; each leads to its details. */
export const Connections = (props: { node: NodeRow; hideLabel?: boolean }) => {
  const { node, hideLabel = false } = props;
  const tools = useMap();
  const document = useDocument();
  const label = useId();
  const links = connectionsOf(document, node.id);
  if (links.length === 0) return null;
  return (
    <div className="field">
      <span id={label} className={hideLabel ? 'hidden-text' : 'field-label'}>
        {tools.words('fields.groups.connections')}
      </span>
      <ul className="plain-list" aria-labelledby={label}>
        {links.map((link) => (
          <li key={link.id}>
            <Button variant="quiet" onPress={() => tools.choose(link.id)}>
              {connectionText(tools.words, document, link, node.id)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};

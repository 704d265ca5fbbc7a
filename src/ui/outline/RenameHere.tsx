import { renameNode } from '../../domain/commands/describe';
import type { NodeRow } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { NameField } from './NameField';

/** The name of a circle as a field in its row. */
export const RenameHere = ({ node }: { node: NodeRow }) => {
  const tools = useMap();
  const close = (): void => tools.map.session.setState({ editing: { is: 'nothing' } });
  return (
    <NameField
      value={node.name}
      onCommit={(name) => {
        close();
        if (name !== node.name) tools.run(renameNode, { id: node.id, name });
      }}
      onCancel={close}
    />
  );
};

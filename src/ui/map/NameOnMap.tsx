import { renameNode } from '../../domain/commands/describe';
import { nodeOf } from '../../domain/document';
import { NameField } from '../outline/NameField';
import { useDocument, useMap, useSession } from './mapContext';
import { besideSpot, useSpot } from './onMap';

/** Renames a circle where it stands. */
export const NameOnMap = ({ frame }: { frame: HTMLElement | null }) => {
  const tools = useMap();
  const document = useDocument();
  const editing = useSession((session) => session.editing);
  const id = editing.is === 'rename' ? editing.id : null;
  const spot = useSpot(tools, id);
  const node = nodeOf(document, id);
  if (!node || !spot || tools.map.stage.tree()?.isShown()) return null;
  const close = (): void => {
    tools.map.session.setState({ editing: { is: 'nothing' } });
    tools.map.stage.tree()?.focus(node.id);
  };
  return (
    <div className="on-map" style={besideSpot({ x: spot.x, y: spot.y - 18 }, frame)}>
      <NameField
        key={node.id}
        value={node.name}
        onCommit={(name) => {
          if (name !== node.name) tools.run(renameNode, { id: node.id, name });
          close();
        }}
        onCancel={close}
      />
    </div>
  );
};

import { addConnected } from '../../domain/commands/addConnected';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { themesOf } from '../../domain/outline';
import type { Point } from '../../domain/row';
import { NameField } from '../outline/NameField';
import { useDocument, useMap, useSession } from './mapContext';
import { besideSpot, usePointOnMap } from './onMap';
import type { MapTools } from './tools';

/** A new partner goes where the circle it is connected with is at home. */
const themeBeside = (tools: MapTools, from: Id): Id | null => {
  const document = tools.seen();
  const node = nodeOf(document, from);
  if (node?.type === 'partner') return themesOf(document, node)[0] ?? null;
  const { theme } = tools.map.session.getState();
  return theme === from ? null : theme;
};

/** Asks for a name where a connection was let go on the paper: makes the partner and connects it. */
export const NewEndOnMap = ({ frame }: { frame: HTMLElement | null }) => {
  const editing = useSession((session) => session.editing);
  if (editing.is !== 'newEnd') return null;
  const { from, at } = editing;
  return <EndField key={at.join()} frame={frame} from={from} at={at} />;
};

interface EndFieldProps {
  readonly frame: HTMLElement | null;
  readonly from: Id;
  readonly at: Point;
}

const EndField = ({ frame, from, at }: EndFieldProps) => {
  const tools = useMap();
  const start = nodeOf(useDocument(), from);
  const [x, y] = usePointOnMap(tools, at);
  const close = (focus: Id): void => {
    tools.map.session.setState({ editing: { is: 'nothing' } });
    tools.map.stage.tree()?.focus(focus);
  };
  const make = (text: string): void => {
    const theme = themeBeside(tools, from);
    const made = tools.run(addConnected, { from, text, theme }, at);
    if (made) tools.choose(made);
    close(made ?? from);
  };
  return (
    <div className="on-map" style={besideSpot({ x, y: y - 18 }, frame)}>
      <NameField
        value=""
        label={tools.words('canvas.newEnd', { name: start?.name ?? '' })}
        onCommit={make}
        onCancel={() => close(from)}
      />
    </div>
  );
};

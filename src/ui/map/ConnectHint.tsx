import { nodeOf } from '../../domain/document';
import { Button } from '../parts/Button';
import { useDocument, useMap, useSession } from './mapContext';

/** Says what the next click does while two circles are being connected. */
export const ConnectHint = () => {
  const { map, words } = useMap();
  const document = useDocument();
  const tool = useSession((session) => session.tool);
  if (tool.is !== 'connect') return null;
  const from = nodeOf(document, tool.from);
  return (
    <div className="map-hint">
      <span>
        {from
          ? words('map.connect.chooseSecond', { name: from.name })
          : words('map.connect.chooseFirst')}
      </span>
      <Button variant="quiet" onPress={() => map.session.setState({ tool: { is: 'select' } })}>
        {words('common.cancel')}
      </Button>
    </div>
  );
};

import { connect } from '../../domain/commands/connect';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { documentOf } from '../actions/chosen';
import type { MapTools } from '../map/tools';

/** True while the next circle that is picked becomes an end of a connection. */
export const isConnecting = (tools: MapTools): boolean =>
  tools.map.session.getState().tool.is === 'connect';

export const stopConnecting = (tools: MapTools): void =>
  tools.map.session.setState({ tool: { is: 'select' } });

/** Takes a circle as the first end, or as the second and draws the connection. */
export const pickEnd = (tools: MapTools, id: Id): void => {
  const { session } = tools.map;
  const { tool } = session.getState();
  if (tool.is !== 'connect') return;
  if (tool.from) {
    if (tools.run(connect, { from: tool.from, to: id })) stopConnecting(tools);
    return;
  }
  session.setState({ tool: { is: 'connect', from: id } });
  const name = nodeOf(documentOf(tools), id)?.name ?? '';
  tools.services.announcer.polite(tools.words('map.connect.chooseSecond', { name }));
};

import type { Id } from '../../domain/id';
import { openDetails } from '../map/details';
import type { MapTools } from '../map/tools';
import type { SheetName } from './column';

/** The way to everything that is known of a row; null where there is no more than the row shows. */
export const openRow = (tools: MapTools, name: SheetName, id: Id): (() => void) | null => {
  const { session } = tools.map;
  if (name === 'people') return null;
  if (name === 'activities') return () => session.setState({ activity: { is: 'edit', id } });
  return () => {
    session.setState({ selection: [id], focus: id });
    openDetails(tools, id);
  };
};

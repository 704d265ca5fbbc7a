import { fieldsOf } from '../../domain/document';
import { stagesOf } from '../../domain/stages';
import type { MapWords } from '../../interchange/mapping/propose';
import type { MapTools } from '../map/tools';

/** The words of the open map that columns are held against. */
export const wordsOfMap = (tools: MapTools): MapWords => {
  const { document } = tools.map.store.state.getState();
  return { fields: fieldsOf(document).map(({ name }) => name), stages: stagesOf(document) };
};

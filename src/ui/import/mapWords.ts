import { fieldsOf } from '../../domain/document';
import { stagesOf } from '../../domain/stages';
import type { MapWords } from '../../interchange/mapping/propose';
import type { MapTools } from '../map/tools';
import { dayOrderOf } from '../shell/locale';

/** The words of the open map that columns are held against. */
export const wordsOfMap = (tools: MapTools): MapWords => {
  const { document } = tools.map.store.state.getState();
  const { language } = tools.services.preferences.getState();
  return {
    fields: fieldsOf(document).map(({ name }) => name),
    stages: stagesOf(document),
    order: dayOrderOf(language),
  };
};

import { mapRow } from '../../domain/document';
import type { MapTools } from '../map/tools';

/** False where a room reads the sentence with people left out: who changes that would lose them. */
export const mayEditSentence = ({ map, seen }: MapTools): boolean =>
  mapRow(map.store.state.getState().document)?.sentence === mapRow(seen())?.sentence;

import { arrangementOf, type MapDocument, rowsOf } from '../../domain/document';
import type { Places } from '../../layout/graph';
import type { Scene } from '../../rendering/scene';
import { sceneMaker } from '../../rendering/sceneOf';
import { headingWords } from '../layouts/headingWords';
import { arcsNow } from '../mapMeasures/arcsShown';
import { typeOnLine } from '../outline/connections';
import { formatOf } from '../shell/format';
import { fadedBy, isFiltered } from './filter';
import type { MapTools } from './tools';

const placesOf = (document: MapDocument): Pick<Places, 'get'> => {
  const { positions = {} } = arrangementOf(document) ?? {};
  return { get: (id) => positions[id] };
};

/** Words looked up once for all that want the same. */
const remembered = (words: (type: string) => string): ((type: string) => string) => {
  const known = new Map<string, string>();
  return (type) => {
    const text = known.get(type) ?? words(type);
    known.set(type, text);
    return text;
  };
};

/** Makes the scenes of what the screen may show of a map, one after the other. */
export const mapScenes = (tools: MapTools): (() => Scene) => {
  const make = sceneMaker();
  return () => {
    const document = tools.seen();
    const session = tools.map.session.getState();
    const format = formatOf(tools.services.preferences.getState().language);
    return make(document, placesOf(document), {
      ...(isFiltered(session) && { faded: fadedBy(document, session) }),
      linkWords: remembered((type) => typeOnLine(tools.words, type)),
      notes: rowsOf(document, 'note'),
      arcs: arcsNow(tools, document),
      headingWords: headingWords(tools.words, format, document),
    });
  };
};

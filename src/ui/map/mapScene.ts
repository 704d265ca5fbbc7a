import { arrangementOf, type MapDocument, rowsOf } from '../../domain/document';
import type { Places } from '../../layout/graph';
import type { Scene } from '../../rendering/scene';
import { sceneOf } from '../../rendering/sceneOf';
import { headingWords } from '../layouts/headingWords';
import { typeOnLine } from '../outline/connections';
import { formatOf } from '../shell/format';
import { fadedBy } from './filter';
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

/** The scene of what the screen may show of a map just now. */
export const mapScene = (tools: MapTools): Scene => {
  const document = tools.seen();
  const format = formatOf(tools.services.preferences.getState().language);
  return sceneOf(document, placesOf(document), {
    faded: fadedBy(document, tools.map.session.getState()),
    linkWords: remembered((type) => typeOnLine(tools.words, type)),
    notes: rowsOf(document, 'note'),
    headingWords: headingWords(tools.words, format, document),
  });
};

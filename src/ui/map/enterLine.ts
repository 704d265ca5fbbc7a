import { readLine } from '../../domain/capture';
import { addCenter, addPartner, addTheme } from '../../domain/commands/addNodes';
import { nodeOf } from '../../domain/document';
import type { Edit } from '../../domain/edit';
import type { Id } from '../../domain/id';
import { centerOf } from '../../domain/outline';
import type { Refusal } from '../../domain/refusal';
import { ok, type Result } from '../../domain/result';
import type { Point } from '../../domain/row';
import { labelText, type MapTools } from './tools';

export interface Entering {
  readonly text: string;
  /** What a plain line makes: a theme when the person asked for one. */
  readonly asks: 'partner' | 'theme';
  readonly wish: Point | null;
}

/** A sub-theme goes under the theme in use, or beside it when that is a sub-theme itself. */
const above = (tools: MapTools, theme: Id | null): Id | null => {
  const row = nodeOf(tools.map.store.state.getState().document, theme);
  return row?.parent ?? row?.id ?? null;
};

const addLine = (tools: MapTools, entering: Entering): Result<Edit, Refusal> | null => {
  const { store, session } = tools.map;
  const { text, asks, wish } = entering;
  const { theme } = session.getState();
  const line = readLine(text, centerOf(store.state.getState().document) !== null);
  if (!line) return null;
  const { name } = line;
  if (line.is === 'center') return store.run(addCenter, { name }, wish);
  if (line.is === 'partner' && asks === 'partner')
    return store.run(addPartner, { name, theme }, wish);
  const parent = line.is === 'theme' && line.depth === 2 ? above(tools, theme) : null;
  const added = store.run(addTheme, { name, parent }, wish);
  if (added.ok) session.setState({ theme: added.value.focus ?? null });
  return added;
};

/** Makes a circle of one typed line; the refusal when it cannot be taken, null when all is well. */
export const enterLine = (tools: MapTools, entering: Entering): Refusal | null => {
  const result = addLine(tools, entering) ?? ok(null);
  if (!result.ok) return result.error;
  if (result.value) {
    const what = labelText(tools.words, result.value.label);
    tools.services.announcer.polite(tools.words('said.done', { what }));
  }
  return null;
};

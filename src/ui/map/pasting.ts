import { linesOfPaste } from '../../domain/capture/paste';
import type { Clip } from '../../domain/clip';
import { clipOf } from '../../domain/clip';
import { pasteClip } from '../../domain/commands/duplicateCircles';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Point } from '../../domain/row';
import { chosenNodes, documentOf, themeForNext } from '../actions/chosen';
import { enterAll } from '../capture/paste';
import { fileOfText, type Pasted, textOfPaste } from '../import/pasted';
import { copyFrom, justMade } from './copying';
import { holdsForgotten } from './heldCopy';
import type { MapTools } from './tools';

/** Chooses what was just put down and brings it into view. */
const chooseMade = (tools: MapTools, first: Id | null): void => {
  if (!first) return;
  const made = justMade(tools);
  tools.map.session.setState({ selection: made.length ? made : [first], focus: first });
  tools.map.stage.picture()?.revealAll(made.length ? made : [first]);
};

/** A theme that was chosen to paste into: not one of those copied, which are chosen as well. */
const chosenTheme = (tools: MapTools, clip: Clip): Id | null => {
  const [id, ...others] = chosenNodes(tools);
  const node = nodeOf(documentOf(tools), id);
  const isCopied = clip.rows.some((row) => row.id === id);
  return node?.type === 'theme' && others.length === 0 && !isCopied ? node.id : null;
};

/** Puts circles down: into the theme chosen, else into their own on the same map. */
export const pasteCircles = (tools: MapTools, clip: Clip, at: Point | null = null): void => {
  const isHere = clip.map === tools.map.id;
  const theme = chosenTheme(tools, clip) ?? (isHere ? null : themeForNext(tools));
  chooseMade(tools, tools.run(pasteClip, { clip, theme, at }));
};

/** Makes the same circles once more beside these. */
export const duplicateCircles = (tools: MapTools, ids: readonly Id[]): void => {
  const clip = clipOf(tools.map.store.state.getState().document, ids);
  chooseMade(tools, tools.run(pasteClip, { clip, theme: null, as: 'copyCircles' }));
};

/** What a paste can hold; a table, or an outline with more than names, goes to the import. */
export interface PastedOnMap extends Pasted {
  /** Our own rows, when there are such. */
  readonly rows: string;
}

const pasteText = (tools: MapTools, pasted: Pasted, onTable: (file: File) => void): void => {
  const text = textOfPaste(pasted);
  const file = fileOfText(text, tools.words('capture.paste.file'));
  if (file) {
    onTable(file);
    return;
  }
  const lines = linesOfPaste(text);
  if (lines.every((line) => line.trim() === '')) return;
  tools.map.session.setState({ theme: themeForNext(tools) });
  if (enterAll(tools, lines)) chooseMade(tools, justMade(tools)[0] ?? null);
};

/** Takes what is on the clipboard into the map, as one edit. */
export const paste = (
  tools: MapTools,
  pasted: PastedOnMap,
  onTable: (file: File) => void,
): void => {
  const clip = copyFrom(pasted.text, pasted.rows);
  if (clip && holdsForgotten(clip))
    tools.services.toasts.show({ text: tools.words('people.copyRefused') });
  else if (clip) pasteCircles(tools, clip);
  else pasteText(tools, pasted, onTable);
};

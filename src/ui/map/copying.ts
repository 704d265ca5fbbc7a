import { type Clip, circlesOf, clipFrom, clipOf } from '../../domain/clip';
import { removeNodes } from '../../domain/commands/remove';
import type { Id } from '../../domain/id';
import { chosenNodes, documentOf } from '../actions/chosen';
import { copyText } from './copyText';
import { type HeldCopy, heldCopy, holdCopy } from './heldCopy';
import type { MapTools } from './tools';

/** The type of our own rows on the clipboard, beside plain text. */
export const clipType = 'application/x-commonwheel+json';

/** What a copy puts on the clipboard: lines for any program, rows for a map. */
export interface Copied {
  readonly text: string;
  readonly rows: string;
}

/**
 * Takes chosen circles along. This window keeps all of them; what goes onto the clipboard, where
 * other programs read it, is what the screen may show.
 */
export const copyCircles = (tools: MapTools, ids = chosenNodes(tools)): Copied | null => {
  const shown = clipOf(documentOf(tools), ids);
  if (circlesOf(shown).length === 0) return null;
  const text = copyText(documentOf(tools), shown);
  holdCopy({ clip: clipOf(tools.map.store.state.getState().document, ids), text });
  const count = circlesOf(shown).length;
  tools.services.announcer.polite(tools.words('canvas.copied', { count }));
  return { text, rows: JSON.stringify(shown) };
};

/** Takes circles along and off the map. */
export const cutCircles = (tools: MapTools, ids = chosenNodes(tools)): Copied | null => {
  const { document } = tools.map.store.state.getState();
  const nodes = circlesOf(clipOf(document, ids));
  const edit = removeNodes(document, { ids: nodes.map(({ id }) => id) }, tools.services.ids);
  if (!edit.ok) {
    if (ids.length > 0) tools.say(edit.error);
    return null;
  }
  const copied = copyCircles(tools, ids);
  const values = { name: nodes[0]?.name ?? '', count: nodes.length };
  tools.commit({ ...edit.value, label: { key: 'history.cut', values } });
  return copied;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
};

/** The copy a clipboard holds: this window's own, or rows of another window; null when neither. */
export const copyFrom = (text: string, rows: string): Clip | null => {
  const own: HeldCopy | null = heldCopy();
  if (own && own.text === text) return own.clip;
  const clip = rows ? clipFrom(parsed(rows)) : null;
  return clip?.ok ? clip.value : null;
};

/** Writes plain lines to the clipboard where the browser lets us; the rows stay in this window. */
export const putOnClipboard = async (copied: Copied | null): Promise<void> => {
  if (copied) await navigator.clipboard?.writeText(copied.text).catch(() => undefined);
};

/** The circles that the last edit made. */
export const justMade = (tools: MapTools): readonly Id[] =>
  Object.values(tools.map.store.state.getState().last?.change.created ?? {})
    .filter((row) => row.kind === 'node')
    .map((row) => row.id);

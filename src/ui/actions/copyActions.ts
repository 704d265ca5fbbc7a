import { ClipboardPaste, Copy, CopyPlus, Scissors } from 'lucide-react';
import { nodeOf } from '../../domain/document';
import { copyCircles, cutCircles, putOnClipboard } from '../map/copying';
import { heldCopy } from '../map/heldCopy';
import { duplicateCircles, pasteCircles } from '../map/pasting';
import type { MapTools } from '../map/tools';
import type { Action } from './action';
import { chosenNodes, documentOf } from './chosen';
import { keysShown } from './keys';

/** Circles that can be copied: all but the center. */
const hasCopyable = (tools: MapTools): boolean =>
  chosenNodes(tools).some((id) => nodeOf(documentOf(tools), id)?.type !== 'center');

export const copyChosen: Action = {
  id: 'copy',
  name: 'canvas.action.copy',
  icon: Copy,
  keys: ['mod+c'],
  native: true,
  scope: 'map',
  can: hasCopyable,
  run: (tools) => void putOnClipboard(copyCircles(tools)),
};

export const cutChosen: Action = {
  id: 'cut',
  name: 'canvas.action.cut',
  icon: Scissors,
  keys: ['mod+x'],
  native: true,
  scope: 'map',
  can: hasCopyable,
  run: (tools) => void putOnClipboard(cutCircles(tools)),
};

export const pasteCopied: Action = {
  id: 'paste',
  name: 'canvas.action.paste',
  icon: ClipboardPaste,
  keys: ['mod+v'],
  native: true,
  scope: 'map',
  can: () => true,
  run: (tools) => {
    const held = heldCopy();
    if (held) return pasteCircles(tools, held.clip);
    const keys = keysShown('mod+v') ?? '';
    tools.services.toasts.show({ text: tools.words('canvas.nothingCopied', { keys }) });
  },
};

export const duplicateChosen: Action = {
  id: 'duplicate',
  name: 'canvas.action.duplicate',
  icon: CopyPlus,
  keys: ['mod+d'],
  scope: 'map',
  can: hasCopyable,
  run: (tools) => duplicateCircles(tools, chosenNodes(tools)),
};

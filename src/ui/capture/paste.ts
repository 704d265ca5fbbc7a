import type { ClipboardEvent } from 'react';
import { nextTheme } from '../../domain/capture/nextTheme';
import { linesOfPaste, readPaste } from '../../domain/capture/paste';
import { enterLines } from '../../domain/commands/enterLine';
import type { Refusal } from '../../domain/refusal';
import { offerUndo } from '../import/offerUndo';
import { fileOfText, pastedFrom, textOfPaste } from '../import/pasted';
import { type MapTools, refusalText } from '../map/tools';
import { madeIn } from './entered';

/** Where a paste leads when it is more than text for the line. */
export interface PasteWays {
  /** A table, or an outline with more than names, as a file for the import. */
  readonly onTable: (file: File) => void;
  readonly onEntered: () => void;
}

const refusedText = ({ words }: MapTools, refusal: Refusal): string => {
  const line = refusal.values?.line;
  const reason = refusalText(words, refusal);
  return line === undefined ? reason : words('capture.paste.refused', { line, reason });
};

/** Makes everything that lines say, as one edit that can be taken back; false when refused. */
export const enterAll = (tools: MapTools, lines: readonly string[]): boolean => {
  const { store, session } = tools.map;
  const { theme } = session.getState();
  const result = store.run(enterLines, { lines, theme });
  if (!result.ok) {
    tools.services.toasts.show({ text: refusedText(tools, result.error) });
    return false;
  }
  const { document } = store.state.getState();
  session.setState({ theme: nextTheme(document, { lines, theme }) });
  const count = madeIn(tools, result.value).filter(({ type }) => type === 'partner').length;
  offerUndo(tools, tools.words('capture.paste.done', { count, lines: lines.length }));
  return true;
};

/** What stood around the caret belongs to the first and the last of the pasted lines. */
const around = (input: HTMLInputElement, lines: readonly string[]): readonly string[] => {
  const { value, selectionStart, selectionEnd } = input;
  const all = [...lines];
  all[0] = value.slice(0, selectionStart ?? 0) + (all[0] ?? '');
  all[all.length - 1] += value.slice(selectionEnd ?? value.length);
  return all;
};

/** Pasted lines become entries at once, more than names goes to the import, one line stays text. */
export const pasteInto = (
  tools: MapTools,
  event: ClipboardEvent<HTMLInputElement>,
  { onTable, onEntered }: PasteWays,
): void => {
  const text = textOfPaste(pastedFrom(event.clipboardData));
  if (readPaste(text).is === 'one') return;
  event.preventDefault();
  const file = fileOfText(text, tools.words('capture.paste.file'));
  if (file) {
    onTable(file);
    return;
  }
  const pasted = linesOfPaste(text);
  const isAmending = tools.map.session.getState().amending !== null;
  const lines = isAmending ? pasted : around(event.currentTarget, pasted);
  if (!enterAll(tools, lines) || isAmending) return;
  tools.map.session.setState({ draft: '' });
  onEntered();
};

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Column } from './column';
import { fitting, pieceOf, withPiece } from './suggestions';

/** Where the editor leaves to: down or right, and back. */
export type Leaving = 'down' | 'up' | 'right' | 'left' | 'stay';

export interface CellField {
  column: Column;
  document: MapDocument;
  /** The row. */
  id: Id;
  /** What stands in the field at first. */
  start: string;
  /** Typing began it: the text is there already, nothing is marked. */
  isTyped: boolean;
  /** Lets the cell say the text; the sentence that says why not, or null. */
  onWrite: (text: string) => string | null;
  onLeave: (to: Leaving) => void;
  /** The field lost the keyboard with a text that the cell cannot hold. */
  onWrong: (text: string, why: string) => void;
}

/** What is typed in a cell, why it cannot stay, and the suggestions that fit it. */
export const useCellField = (props: CellField) => {
  const { column, document, start, isTyped, onWrite, onLeave, onWrong } = props;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [text, setText] = useState(start);
  const [why, setWhy] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const [isTouched, setTouched] = useState(isTyped);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    if (isTyped) field.current?.setSelectionRange(start.length, start.length);
    else field.current?.select();
  }, [isTyped, start]);
  const isList = column.kind === 'list';
  const all = column.choices?.(document) ?? [];
  const piece = isTouched || isList ? pieceOf(column, text) : '';
  const isOffered = isTouched || column.kind === 'choice' || column.kind === 'yesNo';
  const shown = isOffered ? fitting(all, piece) : [];
  const isOpen = shown.length > 0 && !(shown.length === 1 && shown[0] === piece);
  const refusal = (said: string): string | null =>
    said === start && !isTyped ? null : onWrite(said);
  const leave = (to: Leaving): void => {
    isDone.current = true;
    onLeave(to);
  };
  const change = (next: string): void => {
    setText(next);
    setTouched(true);
    setWhy(null);
    setActive(-1);
  };
  const keep = (to: Leaving, said = text): void => {
    const reason = refusal(said);
    if (!reason) {
      leave(to);
      return;
    }
    setText(said);
    setWhy(reason);
    field.current?.focus();
  };
  const take = (choice: string, to: Leaving | null = null): void => {
    const next = withPiece(column, text, choice);
    if (!isList || to) keep(to ?? 'stay', next);
    else {
      change(next);
      field.current?.focus();
    }
  };
  const blur = (): void => {
    if (isDone.current) return;
    isDone.current = true;
    const reason = refusal(text);
    if (reason) onWrong(text, reason);
    onLeave('stay');
  };
  const step = (by: 1 | -1): void => {
    const from = active < 0 && by < 0 ? 0 : active;
    setActive((from + by + shown.length) % shown.length);
  };
  /** True when a key was one of the field's own. */
  const isPressed = ({ key, shiftKey, altKey }: KeyboardEvent): boolean => {
    const choice = isOpen ? shown[active] : undefined;
    if (column.kind === 'long' && key === 'Enter' && (shiftKey || altKey)) return false;
    if (key === 'Escape') leave('stay');
    else if (isOpen && key === 'ArrowDown') step(1);
    else if (isOpen && key === 'ArrowUp') step(-1);
    else if (key === 'Enter' && choice !== undefined) take(choice, isList ? null : 'down');
    else if (key === 'Enter') keep(shiftKey ? 'up' : 'down');
    else if (key === 'Tab' && choice !== undefined) take(choice, shiftKey ? 'left' : 'right');
    else if (key === 'Tab') keep(shiftKey ? 'left' : 'right');
    else return false;
    return true;
  };
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (!event.nativeEvent.isComposing && isPressed(event)) event.preventDefault();
  };
  return {
    field,
    text,
    why,
    active,
    shown,
    isOpen,
    canSuggest: all.length > 0,
    change,
    take,
    blur,
    press,
  };
};

import {
  type ClipboardEvent,
  type KeyboardEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { sameNameKey } from '../../domain/name';
import { useMap } from '../map/mapContext';
import type { Column } from './column';
import { joinNames } from './listText';

/** Where the editor leaves to: down or right, and back. */
export type Leaving = 'down' | 'up' | 'right' | 'left' | 'stay';

export interface CellEditorProps {
  column: Column;
  document: MapDocument;
  /** The row. */
  id: Id;
  /** What stands in the field at first. */
  start: string;
  /** Typing began it: the text is there already, nothing is marked. */
  isTyped: boolean;
  label: string;
  /** The list of suggestions opens above the cell. */
  isLow: boolean;
  /** Lets the cell say the text; the sentence that says why not, or null. */
  onWrite: (text: string) => string | null;
  onLeave: (to: Leaving) => void;
  /** The field lost the keyboard with a text that the cell cannot hold. */
  onWrong: (text: string, why: string) => void;
}

const most = 40;

/** What is typed last, where several stand in one cell. */
const pieceOf = ({ kind }: Column, text: string): string =>
  (kind === 'list' ? (text.split(';').at(-1) ?? '') : text).trim();

const withPiece = ({ kind }: Column, text: string, choice: string): string => {
  if (kind !== 'list') return choice;
  const before = text
    .split(';')
    .slice(0, -1)
    .map((one) => one.trim());
  return [...before, joinNames([choice])].join('; ');
};

/** Choices that fit what is typed: those that begin with it first. */
const fitting = (choices: readonly string[], piece: string): readonly string[] => {
  const key = sameNameKey(piece);
  const found = choices.filter((one) => sameNameKey(one).includes(key));
  const begins = (one: string): number => Number(!sameNameKey(one).startsWith(key));
  return (key ? [...found].sort((a, b) => begins(a) - begins(b)) : found).slice(0, most);
};

const hintFor = ({ kind }: Column) => {
  if (kind === 'list' || kind === 'long' || kind === 'date') return `list.hints.${kind}` as const;
  return kind === 'choice' || kind === 'yesNo' ? 'list.hints.choice' : 'list.hints.text';
};

/** The field in a cell. Enter and Tab keep what is typed, Escape leaves the cell as it was. */
export const CellEditor = (props: CellEditorProps) => {
  const { column, document, start, isTyped, label, isLow, onWrite, onLeave, onWrong } = props;
  const { words } = useMap();
  const id = useId();
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
  const all = column.choices?.(document) ?? [];
  const piece = isTouched || column.kind === 'list' ? pieceOf(column, text) : '';
  const shown =
    isTouched || column.kind === 'choice' || column.kind === 'yesNo' ? fitting(all, piece) : [];
  const isOpen = shown.length > 0 && !(shown.length === 1 && shown[0] === piece);
  const change = (next: string): void => {
    setText(next);
    setTouched(true);
    setWhy(null);
    setActive(-1);
  };
  const keep = (to: Leaving, said = text): void => {
    const reason = said === start && !isTyped ? null : onWrite(said);
    if (reason) {
      setText(said);
      setWhy(reason);
      field.current?.focus();
      return;
    }
    isDone.current = true;
    onLeave(to);
  };
  const take = (choice: string, to: Leaving | null): void => {
    const next = withPiece(column, text, choice);
    if (column.kind === 'list' && !to) {
      change(next);
      field.current?.focus();
    } else keep(to ?? 'stay', next);
  };
  const blur = (): void => {
    if (isDone.current) return;
    isDone.current = true;
    const reason = text === start && !isTyped ? null : onWrite(text);
    if (reason) onWrong(text, reason);
    onLeave('stay');
  };
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey, altKey } = event;
    const isLine = column.kind === 'long' && key === 'Enter' && (shiftKey || altKey);
    const choice = isOpen ? shown[active] : undefined;
    if (isLine) return;
    if (key === 'Escape') {
      isDone.current = true;
      onLeave('stay');
    } else if (isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const by = key === 'ArrowDown' ? 1 : -1;
      setActive((active + by + shown.length + (active < 0 && by < 0 ? 1 : 0)) % shown.length);
    } else if (key === 'Enter' && choice !== undefined)
      take(choice, column.kind === 'list' ? null : 'down');
    else if (key === 'Enter') keep(shiftKey ? 'up' : 'down');
    else if (key === 'Tab' && choice !== undefined) take(choice, shiftKey ? 'left' : 'right');
    else if (key === 'Tab') keep(shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  };
  const shared = {
    ref: field,
    className: 'sheet-input',
    value: text,
    'aria-label': label,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': why !== null,
    autoComplete: 'off',
    dir: 'auto',
    onChange: (event: { target: { value: string } }) => change(event.target.value),
    onKeyDown: press,
    onBlur: blur,
    onCopy: (event: ClipboardEvent) => event.stopPropagation(),
    onCut: (event: ClipboardEvent) => event.stopPropagation(),
    onPaste: (event: ClipboardEvent) => event.stopPropagation(),
  } as const;
  return (
    <div className="sheet-editor" data-low={isLow || undefined}>
      {column.kind === 'long' ? (
        <textarea {...shared} rows={4} />
      ) : (
        <input
          {...shared}
          {...(column.kind === 'number' && { inputMode: 'decimal' as const })}
          {...(all.length > 0 && {
            role: 'combobox',
            'aria-autocomplete': 'list' as const,
            'aria-expanded': isOpen,
            'aria-controls': isOpen ? `${id}-list` : undefined,
            'aria-activedescendant': isOpen && active >= 0 ? `${id}-${active}` : undefined,
          })}
        />
      )}
      {isOpen && (
        <div
          id={`${id}-list`}
          role="listbox"
          className="sheet-choices"
          aria-label={words('list.suggestions')}
          onPointerDown={(event) => event.preventDefault()}
        >
          {shown.map((choice, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: names may stand there twice
              key={`${at} ${choice}`}
              id={`${id}-${at}`}
              ref={at === active ? (line) => line?.scrollIntoView?.({ block: 'nearest' }) : null}
              role="option"
              className="sheet-choice"
              tabIndex={-1}
              dir="auto"
              aria-selected={at === active}
              onClick={() => take(choice, null)}
            >
              {choice}
            </div>
          ))}
        </div>
      )}
      <p
        id={`${id}-hint`}
        className="sheet-note"
        data-wrong={why ? '' : undefined}
        role={why ? 'alert' : undefined}
      >
        {why ?? column.hint?.(document, props.id) ?? words(hintFor(column))}
      </p>
    </div>
  );
};

import { type ClipboardEvent, useId } from 'react';
import { useMap } from '../map/mapContext';
import type { Column } from './column';
import { Suggestions } from './Suggestions';
import { type CellField, useCellField } from './useCellField';

export interface CellEditorProps extends CellField {
  label: string;
  /** The list of suggestions opens above the cell. */
  isLow: boolean;
}

const hintFor = ({ kind }: Column) => {
  if (kind === 'list' || kind === 'long' || kind === 'date') return `list.hints.${kind}` as const;
  return kind === 'choice' || kind === 'yesNo' ? 'list.hints.choice' : 'list.hints.text';
};

const ownClipboard = (event: ClipboardEvent): void => event.stopPropagation();

/** The field in a cell. Enter and Tab keep what is typed, Escape leaves the cell as it was. */
export const CellEditor = (props: CellEditorProps) => {
  const { column, document, label, isLow } = props;
  const { words } = useMap();
  const id = useId();
  const { field, text, why, active, shown, isOpen, canSuggest, ...ways } = useCellField(props);
  const shared = {
    ref: field,
    className: 'sheet-input',
    value: text,
    'aria-label': label,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': why !== null,
    autoComplete: 'off',
    dir: 'auto',
    onChange: (event: { target: { value: string } }) => ways.change(event.target.value),
    onKeyDown: ways.press,
    onBlur: ways.blur,
    onCopy: ownClipboard,
    onCut: ownClipboard,
    onPaste: ownClipboard,
  } as const;
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? `${id}-list` : undefined,
    'aria-activedescendant': isOpen && active >= 0 ? `${id}-${active}` : undefined,
  } as const;
  return (
    <div className="sheet-editor" data-low={isLow || undefined}>
      {column.kind === 'long' ? (
        <textarea {...shared} rows={4} />
      ) : (
        <input
          {...shared}
          {...(column.kind === 'number' && { inputMode: 'decimal' as const })}
          {...(canSuggest && combobox)}
        />
      )}
      {isOpen && <Suggestions id={id} choices={shown} active={active} onTake={ways.take} />}
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

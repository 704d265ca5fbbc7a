import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Icon } from '../parts/Icon';
import { useSpoken } from '../parts/useSpoken';
import { useWords } from '../shell/services';
import { movedBy } from './moves';
import { PaletteList } from './PaletteList';
import { countIn, type Findings, type PaletteRow, rowsIn } from './rows';

export interface PaletteProps {
  isOpen: boolean;
  onClose: () => void;
  placeholder: string;
  hint: string;
  /** What a text finds; an empty one finds what is at hand. */
  find: (text: string) => Findings;
  /** A row was chosen; the palette closes itself. */
  onChoose: (row: PaletteRow, details: boolean) => void;
}

/** The key closes what it opened, and the browser's own use of it stays away. */
const isOwnKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey);

const Field = ({ onClose, placeholder, hint, find, onChoose }: Omit<PaletteProps, 'isOpen'>) => {
  const words = useWords();
  const list = useId();
  const [text, setText] = useState('');
  const [pointed, setPointed] = useState<string | null>(null);
  const found = find(text);
  const rows = rowsIn(found.groups);
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === pointed),
  );
  const active = rows[at];
  const isEmpty = text.trim() === '';
  const nothing = words('palette.none', { text: text.trim() });
  const count = countIn(found.groups);
  useSpoken(isEmpty ? null : count > 0 ? words('palette.count', { count }) : nothing);
  const optionId = (row: PaletteRow): string => `${list}-${rows.indexOf(row)}`;

  const choose = (row: PaletteRow, details: boolean): void => {
    if (!row.whyNot) onChoose(row, details);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = event.shiftKey || event.altKey ? null : movedBy(event.key, at, rows.length);
    if (isOwnKey(event)) onClose();
    else if (next !== null) setPointed(rows[next]?.id ?? null);
    else if (event.key === 'Enter' && active) choose(active, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div className="palette-field">
        <Icon of={Search} />
        <input
          className="palette-input"
          role="combobox"
          aria-label={words('palette.title')}
          aria-expanded={rows.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(active && { 'aria-activedescendant': optionId(active) })}
          placeholder={placeholder}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: one opens the palette to type into it
          autoFocus
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          dir="auto"
          maxLength={200}
          enterKeyHint="go"
          onChange={(event) => {
            setText(event.target.value);
            setPointed(null);
          }}
          onKeyDown={press}
        />
      </div>
      <PaletteList
        id={list}
        found={found}
        active={active}
        optionId={optionId}
        onPoint={({ id }) => setPointed(id)}
        onChoose={choose}
      />
      {rows.length === 0 && !isEmpty && <p className="palette-none">{nothing}</p>}
      <p className="palette-hint">{hint}</p>
    </>
  );
};

/** One field over the page that finds what is there and what can be done. */
export const Palette = ({ isOpen, onClose, ...field }: PaletteProps) => {
  const words = useWords();
  return (
    <ModalOverlay
      className="palette-veil"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="palette">
        <AriaDialog className="palette-sheet" aria-label={words('palette.title')}>
          <Field onClose={onClose} {...field} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};

import { CornerDownLeft } from 'lucide-react';
import { useId } from 'react';
import { centerOf } from '../../domain/outline';
import { lengthOf, nameLimit } from '../../domain/row';
import type { MessageKey } from '../../messages/en';
import { useDocument, useMap } from '../map/mapContext';
import { Icon } from '../parts/Icon';
import { pressInLine } from './lineKeys';
import { pasteInto } from './paste';
import { SuggestionList } from './SuggestionList';
import { type Line, type LineArgs, useLine } from './useLine';

export interface LineFieldProps extends LineArgs {
  /** Whether Tab goes through the themes; otherwise it goes on through the page. */
  catchesTab: boolean;
  onLeave: () => void;
  /** A table was pasted, which is work for the import. */
  onTable: (file: File) => void;
}

/** What the next Enter is about: the theme in use, or the entry that is being changed. */
const Target = ({ line: { amending, target } }: { line: Line }) => {
  const { words } = useMap();
  if (amending.id)
    return (
      <span className="line-theme line-amending" dir="auto">
        {words('capture.line.amending', { name: amending.name })}
      </span>
    );
  return target ? (
    <span className="line-theme" dir="auto">
      {target.name}
    </span>
  ) : null;
};

const hintOf = ({ amending, text, target }: Line, catchesTab: boolean): MessageKey => {
  if (amending.id) return 'capture.line.hintAmend';
  if (text.trim() && !text.startsWith('#')) return 'capture.line.hintMarks';
  return catchesTab && target ? 'capture.line.hintTab' : 'capture.line.hint';
};

/** Names longer than fit; marks and what they say do not count, so this is a first look only. */
const isTooLong = (text: string): boolean =>
  !/ [@~!/;]|: /u.test(text) && lengthOf(text.trim()) > nameLimit + 3;

/** The text line of the map: each Enter is one edit and the cursor waits for the next. */
export const LineField = (props: LineFieldProps) => {
  const { asks, catchesTab, onLeave, onTable, onEntered, ref } = props;
  const tools = useMap();
  const { words } = tools;
  const hint = useId();
  const line = useLine(props);
  const { text, refused, suggestions, amending } = line;
  const hasCenter = centerOf(useDocument()) !== null;
  const wrong =
    refused ??
    (isTooLong(text)
      ? words('refusal.nameTooLong', { count: lengthOf(text.trim()), limit: nameLimit })
      : null);
  const placeholder = !hasCenter
    ? 'entry.center'
    : asks === 'theme'
      ? 'entry.theme'
      : 'entry.partner';
  const isOpen = suggestions.list.length > 0;
  return (
    <div className="line-field" data-wrong={wrong !== null || undefined}>
      <div className="line-box" data-amending={amending.id ? '' : undefined}>
        <Target line={line} />
        <input
          ref={ref}
          className="line-input"
          role="combobox"
          data-enter=""
          value={text}
          aria-label={words('entry.label')}
          aria-describedby={hint}
          aria-invalid={wrong !== null}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? suggestions.listId : undefined}
          aria-activedescendant={
            suggestions.active >= 0 ? suggestions.optionId(suggestions.active) : undefined
          }
          placeholder={words(placeholder)}
          autoComplete="off"
          autoCorrect="off"
          spellCheck
          dir="auto"
          {...suggestions.lineProps}
          onChange={(event) => {
            line.setText(event.target.value);
            suggestions.lineProps.onSelect();
          }}
          onKeyDown={(event) =>
            pressInLine(event, {
              ...line,
              catchesTab: catchesTab && line.hasThemes,
              take: () => line.take(suggestions.list[suggestions.active]),
              leave: onLeave,
            })
          }
          onPaste={(event) => pasteInto(tools, event, { onTable, onEntered })}
        />
        <button
          type="button"
          className="line-enter"
          tabIndex={-1}
          aria-label={words('entry.enter')}
          onClick={line.enter}
        >
          <Icon of={CornerDownLeft} size={16} />
        </button>
      </div>
      <SuggestionList suggestions={suggestions} onTake={line.take} />
      <span id={hint} className="line-hint" role={refused ? 'alert' : undefined}>
        {wrong ?? words(hintOf(line, catchesTab))}
      </span>
    </div>
  );
};

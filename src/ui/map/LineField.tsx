import { CornerDownLeft } from 'lucide-react';
import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { nodeOf } from '../../domain/document';
import { outlineOf } from '../../domain/outline';
import { lengthOf, nameLimit, type Point } from '../../domain/row';
import { Icon } from '../parts/Icon';
import { enterLine } from './enterLine';
import { useDocument, useMap, useSession } from './mapContext';
import { refusalText } from './tools';

export interface LineFieldProps {
  asks: 'partner' | 'theme';
  /** Where the next circle is to stand; null lets the map find a place. */
  wish: Point | null;
  /** Whether Tab goes through the themes; otherwise it goes on through the page. */
  catchesTab: boolean;
  onEntered: () => void;
  onLeave: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** The text line of the map: each Enter makes one circle and the cursor waits for the next. */
export const LineField = (props: LineFieldProps) => {
  const { asks, wish, catchesTab, onEntered, onLeave, ref } = props;
  const tools = useMap();
  const document = useDocument();
  const theme = useSession((session) => session.theme);
  const text = useSession((session) => session.draft);
  const setText = (draft: string): void => tools.map.session.setState({ draft });
  const [refused, setRefused] = useState<string | null>(null);
  const hint = useId();
  const { words } = tools;
  const { center, themes } = outlineOf(document);
  const tooLong = lengthOf(text.trim()) > nameLimit + 3;

  const enter = (): void => {
    const refusal = enterLine(tools, { text, asks, wish });
    setRefused(refusal && refusalText(words, refusal));
    if (refusal) return;
    setText('');
    onEntered();
  };
  const turnTheme = (by: 1 | -1): void => {
    const ids = themes.map((branch) => branch.theme.id);
    const at = theme ? ids.indexOf(theme) : -1;
    const next = ids[(at + by + ids.length) % ids.length] ?? null;
    tools.map.session.setState({ theme: next });
    tools.services.announcer.polite(
      words('entry.to', { theme: nodeOf(document, next)?.name ?? '' }),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) enter();
    else if (event.key === 'Enter' || event.key === 'Escape') onLeave();
    else if (event.key === 'Tab' && catchesTab && asks === 'partner' && themes.length > 0)
      turnTheme(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  const placeholder = !center ? 'entry.center' : asks === 'theme' ? 'entry.theme' : 'entry.partner';
  const target = asks === 'partner' && center ? nodeOf(document, theme) : null;
  return (
    <div className="line-field" data-wrong={refused !== null || tooLong || undefined}>
      <div className="line-box">
        {target && (
          <span className="line-theme" dir="auto">
            {target.name}
          </span>
        )}
        <input
          ref={ref}
          className="line-input"
          value={text}
          aria-label={words('entry.label')}
          aria-describedby={hint}
          aria-invalid={refused !== null || tooLong}
          placeholder={words(placeholder)}
          autoComplete="off"
          autoCorrect="off"
          spellCheck
          dir="auto"
          onChange={(event) => {
            setText(event.target.value);
            setRefused(null);
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="line-enter"
          tabIndex={-1}
          aria-label={words('entry.enter')}
          onClick={enter}
        >
          <Icon of={CornerDownLeft} size={16} />
        </button>
      </div>
      <span id={hint} className="line-hint" role={refused ? 'alert' : undefined}>
        {refused ??
          (tooLong
            ? words('refusal.nameTooLong', { count: lengthOf(text.trim()), limit: nameLimit })
            : words(catchesTab && target ? 'entry.hintTab' : 'entry.hint'))}
      </span>
    </div>
  );
};

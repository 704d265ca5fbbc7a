import { Plus, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Words } from '../../messages/words';
import { useMap, useSession } from '../map/mapContext';
import { StatusSign } from '../outline/StatusSign';
import { ThemeSign } from '../outline/ThemeSign';
import { Icon } from '../parts/Icon';
import type { Suggestion } from './suggest';
import type { Suggestions } from './useSuggestions';

const textOf = (words: Words, suggestion: Suggestion): string => {
  if (suggestion.is === 'theme') return suggestion.theme.name;
  if (suggestion.is === 'newTheme')
    return words('capture.suggest.newTheme', { name: suggestion.name });
  if (suggestion.is === 'status') return words(`outline.status.${suggestion.status}`);
  if (suggestion.is !== 'known') return suggestion.name;
  const { partner, theme } = suggestion;
  return theme
    ? words('capture.suggest.known', { name: partner.name, theme })
    : words('capture.suggest.knownUnsorted', { name: partner.name });
};

const signOf = (suggestion: Suggestion): ReactNode => {
  if (suggestion.is === 'theme') return <ThemeSign color={suggestion.theme.color ?? 0} size={14} />;
  if (suggestion.is === 'newTheme') return <Icon of={Plus} size={14} />;
  if (suggestion.is === 'status') return <StatusSign status={suggestion.status} size={14} />;
  if (suggestion.is === 'known')
    return <StatusSign status={suggestion.partner.status ?? 'existing'} size={14} />;
  return <Icon of={UserRound} size={14} />;
};

export interface SuggestionListProps {
  readonly suggestions: Suggestions;
  readonly onTake: (suggestion: Suggestion) => void;
}

/** What the line offers. The keyboard stays in the line; a press takes one too. */
export const SuggestionList = ({ suggestions, onTake }: SuggestionListProps) => {
  const { words } = useMap();
  const projector = useSession((session) => session.projector);
  const { listId, list, active, optionId } = suggestions;
  if (list.length === 0) return null;
  return (
    <div
      id={listId}
      role="listbox"
      className="line-list"
      aria-label={words('capture.suggest.list')}
      onPointerDown={(event) => event.preventDefault()}
    >
      {list.map((suggestion, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the line
        <div
          key={suggestion.key}
          id={optionId(at)}
          role="option"
          className="line-option"
          tabIndex={-1}
          aria-selected={at === active}
          onClick={() => onTake(suggestion)}
        >
          {signOf(suggestion)}
          <bdi className="line-option-text">{textOf(words, suggestion)}</bdi>
          {suggestion.is === 'known' && (
            <span className="line-option-note">
              {words(projector ? 'capture.suggest.show' : 'capture.suggest.change')}
            </span>
          )}
        </div>
      ))}
    </div>
  );
};

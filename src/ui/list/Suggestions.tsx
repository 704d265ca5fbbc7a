import { useWords } from '../shell/services';

interface SuggestionsProps {
  id: string;
  choices: readonly string[];
  /** The number of the one the arrow keys are on; -1 for none. */
  active: number;
  onTake: (choice: string) => void;
}

/** What fits a text that is typed. The keyboard stays in the field. */
export const Suggestions = ({ id, choices, active, onTake }: SuggestionsProps) => {
  const words = useWords();
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      className="sheet-choices"
      aria-label={words('list.suggestions')}
      onPointerDown={(event) => event.preventDefault()}
    >
      {choices.map((choice, at) => (
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
          onClick={() => onTake(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
};

import { type KeyboardEvent, useId, useRef } from 'react';
import { oneLine } from '../../domain/name';
import { lengthOf, sentenceLimit } from '../../domain/row';
import { useFocusAtOnce } from '../parts/useFocusAtOnce';
import { useSpoken } from '../parts/useSpoken';
import { useFormat, useWords } from '../shell/services';
import { type SentenceDraftOptions, useSentenceDraft } from './useSentenceDraft';

/** The sentence, typed in place. What is in the field is kept when it is left. */
export const HeadlineField = (props: SentenceDraftOptions) => {
  const words = useWords();
  const format = useFormat();
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const { text, error, change, finish, drop } = useSentenceDraft(props);
  useSpoken(error);
  useFocusAtOnce(field, true, (area) => {
    area.focus();
    area.select();
  });
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') drop();
    else finish(true);
  };
  const length = lengthOf(oneLine(text));
  return (
    <div className="headline-editing">
      <textarea
        ref={field}
        className="headline-field"
        dir="auto"
        spellCheck
        rows={1}
        aria-label={words('insight.field')}
        aria-describedby={hint}
        aria-invalid={error !== null}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={press}
        onBlur={() => finish(false)}
      />
      <p id={hint} className="headline-hint" data-wrong={error !== null || undefined}>
        {error ?? `${words('insight.keys')} ${words('insight.blank')}`}
        <span className="headline-length">
          {words('insight.length', {
            shown: format.number(length),
            of: format.number(sentenceLimit),
          })}
        </span>
      </p>
    </div>
  );
};

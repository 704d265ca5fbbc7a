import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { useMap } from '../map/mapContext';
import { useOffer } from '../map/useOffer';
import { usePreferences, useServices } from '../shell/services';
import { HeadlineField } from './HeadlineField';
import { HeadlineLine } from './HeadlineLine';
import { HeadlineNow } from './HeadlineNow';
import { mayEditSentence } from './mayEdit';
import { textOf } from './parts';
import { computedSentence } from './sentence';
import { useHeadline } from './useHeadline';
import { useVoice } from './useVoice';

/** Over the map: what to see first, in the map's own words or in somebody's. */
export const Headline = () => {
  const tools = useMap();
  const voice = useVoice();
  const said = useHeadline();
  const { preferences } = useServices();
  const { sentence: isShown } = usePreferences();
  const [isEditing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const edit = useCallback(() => {
    preferences.setState({ sentence: true });
    setEditing(true);
  }, [preferences]);
  useOffer('sentence', edit);
  const done = (byKey: boolean): void => {
    setEditing(false);
    if (byKey) requestAnimationFrame(() => pencil.current?.focus());
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'F2' || isEditing || !mayEditSentence(tools)) return;
    event.preventDefault();
    edit();
  };
  if (!isEditing && (!isShown || said.parts.length === 0)) return null;
  return (
    <section
      className="headline"
      data-region="headline"
      aria-label={tools.words('insight.label')}
      onKeyDown={press}
    >
      {isEditing ? (
        <HeadlineField
          value={textOf(said.parts)}
          computed={textOf(computedSentence(voice, tools.seen()))}
          onDone={done}
        />
      ) : (
        <HeadlineLine said={said} onEdit={mayEditSentence(tools) ? edit : null} pencil={pencil} />
      )}
      {!isEditing && <HeadlineNow />}
    </section>
  );
};

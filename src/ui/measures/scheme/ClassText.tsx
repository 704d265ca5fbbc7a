import type { HealthyPeopleClass } from '../../../measurement/classes';
import type { Measured } from '../../../measurement/figure';
import { useVoice, type Voice, whyText } from '../figureText';

/** A class of Healthy People, or why there is none. */
export const classWord = (found: Measured<HealthyPeopleClass>, voice: Voice): string =>
  found.is === 'value' ? voice.words(`figures.class.${found.value}`) : whyText(found.why, voice);

/** The class of a figure as words beside its status; no color of its own. */
export const ClassText = ({ of }: { of: Measured<HealthyPeopleClass> }) => {
  const voice = useVoice();
  return (
    <span className="class-text">
      {voice.words('figures.classIs', { is: classWord(of, voice) })}
    </span>
  );
};

import { isShare } from '../../../measurement/kind';
import type { Shift } from '../../../measurement/mixShift';
import type { Story, StoryKey } from '../../../measurement/shiftStory';
import { roundedOf } from '../figureNumber';
import { differenceText } from '../figureText';
import { unitText } from './amounts';
import type { Telling } from './lineText';

const becauseText = (story: Story, shift: Shift, telling: Telling): string => {
  const { measure, voice, nameOf } = telling;
  const unit = unitText(measure, voice);
  if (story.partner) {
    const its = shift.partners.find(({ partner }) => partner === story.partner);
    const key = its?.reason === 'joined' ? 'joined' : 'partner';
    return voice.words(`why.because.${key}`, { unit, partner: nameOf(story.partner) });
  }
  return voice.words(isShare(measure) ? 'why.because.share' : 'why.because.count', { unit });
};

type Told = StoryKey | 'allOwn' | 'allMix';

/** A piece that would be written as zero is not told. */
const toldOf = (story: Story, shift: Shift, { measure }: Telling): Told => {
  const isZero = (piece: number): boolean => roundedOf(piece, measure) === 0;
  if (story.is === 'mostlyOwn' && isZero(shift.mix)) return 'allOwn';
  return story.is === 'mostlyMix' && isZero(shift.within) ? 'allMix' : story.is;
};

/** The sentence that says why the figure of all partners changed (R7). */
export const storyText = (story: Story, shift: Shift, telling: Telling): string => {
  const { measure, voice } = telling;
  const unit = unitText(measure, voice);
  return voice.words(`why.story.${toldOf(story, shift, telling)}`, {
    because: becauseText(story, shift, telling),
    mixName: voice.words(isShare(measure) ? 'why.mix.share' : 'why.mix.count', { unit }),
    within: differenceText(shift.within, measure, voice),
    mix: differenceText(shift.mix, measure, voice),
  });
};

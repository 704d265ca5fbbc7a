import type { Id } from '../../../domain/id';
import type { Change } from '../../../measurement/change';
import type { Measured } from '../../../measurement/figure';
import { changeText, type Voice, whyText } from '../figureText';
import type { ScoreRow } from './scoreRow';

/** Inside the usual ups and downs nothing is better or worse (R28). */
const isVetoed = ({ toward }: Change, mayClaim: boolean): boolean => !mayClaim && toward !== 'same';

const told = (change: Measured<Change>, { sheet, mayClaim }: ScoreRow, voice: Voice): string =>
  change.is === 'value'
    ? voice.words('scorecard.changed', {
        change: changeText(change.value, sheet, voice),
        toward: isVetoed(change.value, mayClaim)
          ? voice.words('scorecard.usual')
          : voice.words(`figures.${change.value.toward}`),
      })
    : change.why === 'versionsDiffer'
      ? voice.words('scorecard.notCompared')
      : whyText(change.why, voice);

const storyText = (
  { since }: ScoreRow,
  { words }: Voice,
  nameOf: (partner: Id) => string,
): string | null => {
  const story = since?.story;
  if (!story) return null;
  const did = story.is.startsWith('everyImproved') ? 'improved' : 'worsened';
  return story.partner
    ? words(`scorecard.story.${did}At`, { partner: nameOf(story.partner) })
    : words(`scorecard.story.${did}`);
};

/** What is said of a change: same partners first (R6), then all of them, and a warning. */
export interface ChangeLines {
  readonly same: string;
  readonly all: string;
  /** Null unless who reports makes a difference. */
  readonly warning: string | null;
  /** Every partner went one way and the total the other (R7). */
  readonly story: string | null;
}

/** The change of a measure in words; null where there is nothing to compare with. */
export const changeLines = (
  row: ScoreRow,
  voice: Voice,
  nameOf: (partner: Id) => string,
): ChangeLines | null => {
  if (!row.since) return null;
  const { words } = voice;
  const { change, period } = row.since;
  return {
    same: words('scorecard.same', {
      change: told(change.matched, row, voice),
      period: period.label,
      count: change.partners.length,
    }),
    all: words('scorecard.all', { change: told(change.all, row, voice) }),
    warning: change.differs ? words('scorecard.differs') : null,
    story: storyText(row, voice, nameOf),
  };
};

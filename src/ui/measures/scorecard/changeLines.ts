import type { Id } from '../../../domain/id';
import type { Change } from '../../../measurement/change';
import type { Measured } from '../../../measurement/figure';
import { changeText, type Voice, whyText } from '../figureText';
import { notOverTime } from '../notOverTime';
import type { ScoreRow } from './scoreRow';
import type { Since } from './since';

/** What is said of which way it went: nothing inside the usual ups and downs, or of no change over time. */
const towardText = ({ toward }: Change, row: ScoreRow, { words }: Voice): string | null => {
  if (row.since?.comparison !== 'change') return null;
  const isVetoed = row.claim === 'usual' && toward !== 'same';
  return isVetoed ? words('scorecard.usual') : words(`figures.${toward}`);
};

const told = (change: Measured<Change>, row: ScoreRow, voice: Voice): string => {
  if (change.is === 'none')
    return change.why === 'versionsDiffer'
      ? voice.words('scorecard.notCompared')
      : whyText(change.why, voice);
  const by = changeText(change.value, row.sheet, voice);
  const toward = towardText(change.value, row, voice);
  return toward ? voice.words('scorecard.changed', { change: by, toward }) : by;
};

/** Of everybody there is one change, and none between everybody and partners put together. */
const everybodyText = (row: ScoreRow, since: Since, voice: Voice): string | null => {
  const { matched } = since.change;
  const [period, after] = [since.period.label, row.period.label];
  if (matched.is === 'none' && matched.why === 'otherPeople')
    return voice.words('everybody.otherPeople', { period });
  if (row.pooled.of !== 'everybody') return null;
  const key = since.comparison === 'change' ? 'change' : 'changeBeside';
  return voice.words(`everybody.${key}`, { change: told(matched, row, voice), period, after });
};

const sameText = (row: ScoreRow, since: Since, voice: Voice): string => {
  const values = {
    ...{ change: told(since.change.matched, row, voice), count: since.change.partners.length },
    ...{ period: since.period.label, after: row.period.label },
  };
  const key = since.comparison === 'change' ? 'same' : 'sameBeside';
  return voice.words(`scorecard.${key}`, values);
};

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
  /** Null where the change is not one of partners. */
  readonly all: string | null;
  /** Null unless who reports makes a difference. */
  readonly warning: string | null;
  /** Every partner went one way and the total the other (R7). */
  readonly story: string | null;
  /** Why this is no change over time (R16). */
  readonly beside: string | null;
  /** Too few points for limits, so nothing is said of ups and downs (R28). */
  readonly tooFew: string | null;
}

const hasTooFew = ({ claim }: ScoreRow, { comparison, change }: Since): boolean =>
  claim === 'tooFew' && comparison === 'change' && change.matched.is === 'value';

/** The change of a measure in words; null where there is nothing to compare with. */
export const changeLines = (
  row: ScoreRow,
  voice: Voice,
  nameOf: (partner: Id) => string,
): ChangeLines | null => {
  const { since, period, sheet } = row;
  if (!since) return null;
  const { words } = voice;
  const { change } = since;
  const everybody = everybodyText(row, since, voice);
  return {
    same: everybody ?? sameText(row, since, voice),
    all: everybody ? null : words('scorecard.all', { change: told(change.all, row, voice) }),
    warning: change.differs ? words('scorecard.differs') : null,
    story: storyText(row, voice, nameOf),
    beside: notOverTime(since, period, sheet, voice),
    tooFew: hasTooFew(row, since) ? words('figures.tooFew') : null,
  };
};

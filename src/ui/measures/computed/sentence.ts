import type { Measured } from '../../../measurement/figure';
import {
  figureText,
  notesText,
  partnersText,
  sharesText,
  type Voice,
  valueText,
  whyText,
} from '../figureText';
import type { Explained } from './explained';

const firstUp = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const told = (one: Measured, { sheet }: Explained, voice: Voice): string =>
  one.is === 'value' ? valueText(one.value, sheet, voice) : whyText(one.why, voice);

/** What a figure is held against, in one line: starting point, the way by now, goal. */
export const againstText = (its: Explained, voice: Voice): string =>
  voice.words('computed.against', {
    start: told(its.goal.start, its, voice),
    interim: told(its.goal.interim, its, voice),
    goal: told(its.goal.goal, its, voice),
  });

const whoText = ({ group, only }: Explained, { words }: Voice): string =>
  [only, group?.name ?? words('measures.look.everybody')].filter((part) => part).join(', ');

const statusSentence = (its: Explained, voice: Voice): string | null => {
  const { status } = its;
  if (status.is === 'contributesTo' || status.is === 'noGoal') return null;
  return voice.words('computed.statusIs', {
    status: voice.words(`figures.status.${status.is}`),
    rule: voice.words(`figures.statusWhy.${status.is}`),
  });
};

/**
 * A figure as a sentence to copy, with all it must carry (R27): measure, reach, group, period, x of y
 * partners, status and its rule, what is hidden, what is an estimate or illustrative, and the date.
 */
export const figureSentence = (its: Explained, voice: Voice, date: string): string => {
  const { words } = voice;
  const { sheet, period, pooled, isSample } = its;
  const shares = sharesText(pooled, voice);
  const figure = figureText(pooled.figure, sheet, voice);
  const parts: readonly (string | null)[] = [
    words('computed.sentence', {
      name: sheet.name,
      reach: words(`figures.reach.${sheet.reach}`),
      who: whoText(its, voice),
      period: period.label,
      figure: shares ? `${figure} (${shares})` : figure,
    }),
    `${firstUp(partnersText(pooled, voice))}.`,
    statusSentence(its, voice),
    ...notesText(pooled, voice).map((note) => `${note}.`),
    sheet.limits ? `${sheet.limits}` : null,
    isSample ? `${words('measures.illustrative')}.` : null,
    `${words('measures.private')}.`,
    words('computed.asOf', { date }),
  ];
  return parts.filter((part) => part).join(' ');
};

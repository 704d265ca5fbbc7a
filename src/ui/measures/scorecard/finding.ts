import type { Change } from '../../../measurement/change';
import { isInPoints } from '../../../measurement/kind';
import { figureText, stepText, type Voice } from '../figureText';
import type { ScoreRow } from './scoreRow';

const ways = { [-1]: 'fell', 0: 'stayed', 1: 'rose' } as const;

const wayOf = ({ difference }: Change): 'fell' | 'stayed' | 'rose' =>
  ways[Math.sign(difference) as -1 | 0 | 1];

const amountOf = ({ sheet }: ScoreRow, change: Change, voice: Voice): string => {
  const value = stepText(change.difference, sheet, voice);
  if (isInPoints(sheet)) return voice.words('scorecard.points', { value });
  return sheet.unit && sheet.type !== 'money'
    ? voice.words('figures.ofUnit', { value, unit: sheet.unit })
    : value;
};

/** What a figure did, or what it is where nothing can be said of that; `name` is whose it is. */
export const movementOf = (row: ScoreRow, voice: Voice, name = row.sheet.name): string => {
  const { sheet, since, pooled } = row;
  const { words } = voice;
  const change = since?.change.matched;
  if (pooled.figure.is === 'none')
    return words('scorecard.finding.none', { name, why: figureText(pooled.figure, sheet, voice) });
  if (change?.is !== 'value')
    return words('scorecard.finding.value', {
      name,
      value: figureText(pooled.figure, sheet, voice),
    });
  const way = wayOf(change.value);
  if (way === 'stayed') return words('scorecard.finding.stayed', { name });
  if (!row.mayClaim) return words('scorecard.finding.usual', { name });
  return words(`scorecard.finding.${way}`, {
    name,
    amount: amountOf(row, change.value, voice),
    toward: words(`figures.${change.value.toward}`),
  });
};

/** The finding of a measure as a sentence: what it did, whether that is better, and its goal. */
export const findingOf = (row: ScoreRow, voice: Voice, name = row.sheet.name): string => {
  const { status, pooled } = row;
  const first = movementOf(row, voice, name);
  if (pooled.figure.is === 'none') return first;
  const why = status.is === 'noData' ? 'noStart' : status.is;
  return voice.words('scorecard.finding.both', {
    first,
    goal: voice.words(`scorecard.goal.${why}`),
  });
};

import type { Change } from '../../../measurement/change';
import { isInPoints } from '../../../measurement/kind';
import { figureText, partnersText, stepText, type Voice, valueText } from '../figureText';
import type { ScoreRow } from './scoreRow';
import type { Since } from './since';

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

const beside = { fell: 'lower', rose: 'higher' } as const;

/** The step of the same partners: as a movement where it may be called one, else beside the other (R28). */
const stepOf = (
  row: ScoreRow,
  since: Since,
  change: Change,
  voice: Voice,
  name: string,
): string => {
  const { words } = voice;
  const way = wayOf(change);
  const period = since.period.label;
  if (way === 'stayed') return words('scorecard.finding.stayed', { name, period });
  const values = {
    ...{ name, period, amount: amountOf(row, change, voice) },
    toward: words(`figures.${change.toward}`),
  };
  const key = row.claim === 'signal' ? way : beside[way];
  return words(`scorecard.finding.${key}`, values);
};

/** Whose change it is (R6); of one partner alone nothing has to be said. */
const withWho = (text: string, row: ScoreRow, since: Since, { words }: Voice): string => {
  if (row.asked.partners?.length === 1) return text;
  if (row.pooled.of === 'everybody') return words('everybody.finding', { finding: text });
  return words('scorecard.finding.same', { finding: text, count: since.change.partners.length });
};

/** Two values beside each other that make no change over time (R16). */
const besideOf = (
  { sheet, period }: ScoreRow,
  since: Since,
  change: Change,
  voice: Voice,
  name: string,
): string =>
  voice.words('scorecard.finding.beside', {
    ...{ name, period: period.label, before: since.period.label },
    value: valueText(change.to, sheet, voice),
    was: valueText(change.from, sheet, voice),
  });

/** What a figure did, or what it is where nothing can be said of that; `name` is whose it is. */
export const movementOf = (row: ScoreRow, voice: Voice, name = row.sheet.name): string => {
  const { sheet, since, pooled, period } = row;
  const { words } = voice;
  const change = since?.change.matched;
  const value = figureText(pooled.figure, sheet, voice);
  if (pooled.figure.is === 'none') return words('scorecard.finding.none', { name, why: value });
  const values = { name, value, period: period.label };
  if (!since || change?.is !== 'value')
    return words('scorecard.finding.value', { ...values, partners: partnersText(pooled, voice) });
  if (since.comparison !== 'change')
    return withWho(besideOf(row, since, change.value, voice, name), row, since, voice);
  if (row.claim === 'usual' && change.value.toward !== 'same')
    return words('scorecard.finding.usual', values);
  return withWho(stepOf(row, since, change.value, voice, name), row, since, voice);
};

/** Where a figure stands against its goal. */
export const placeAgainstGoal = ({ sheet, status, goal }: ScoreRow, voice: Voice): string => {
  const key = status.is === 'noData' ? 'noStart' : status.is;
  const its = goal.goal.is === 'value' ? valueText(goal.goal.value, sheet, voice) : '';
  return voice.words(`scorecard.goal.${key}`, { goal: its });
};

/** The finding of a measure as a sentence: what it did, whether that is better, and its goal if it has one. */
export const findingOf = (row: ScoreRow, voice: Voice, name = row.sheet.name): string => {
  const first = movementOf(row, voice, name);
  if (row.pooled.figure.is === 'none' || row.status.is === 'noGoal') return first;
  return voice.words('scorecard.finding.both', { first, goal: placeAgainstGoal(row, voice) });
};

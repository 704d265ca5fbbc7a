import { differenceText, type Voice, valueText } from '../figureText';
import type { Ahead, PeriodAhead } from './ahead';
import type { Trend } from './trend';

/** What came against the forecast that was kept: `+2.0 pp above the forecast of 51.0%` (R14). */
export const againstText = (
  { kept, against }: PeriodAhead,
  { sheet }: Pick<Trend, 'sheet'>,
  voice: Voice,
): string | null => {
  if (!kept || !against) return null;
  const difference = differenceText(against.difference, sheet, voice);
  const value = valueText(kept[0], sheet, voice);
  return voice.words(`trends.against.${against.is}`, { difference, value });
};

const ruleOf = ({ byHand, isKept }: Ahead, points: number, { words }: Voice): string => {
  if (byHand.length > 0) return words('trends.ruleByHand', { periods: byHand.join(', ') });
  return isKept ? words('trends.ruleKept') : words('trends.ruleLine', { count: points });
};

/** By which rule the forecast on a chart was made; nothing where there is none. */
export const aheadRule = ({ ahead, points, sheet }: Trend, voice: Voice): string | null => {
  if (ahead.is === 'none') return null;
  const rule = ruleOf(ahead.value, points, voice);
  const { heldAt } = ahead.value;
  if (heldAt === null) return rule;
  return `${rule} · ${voice.words('trends.held', { value: valueText(heldAt, sheet, voice) })}`;
};

import { type Claim, claimOf } from '../../../measurement/claim';
import { type MatchedChange, matchedChange } from '../../../measurement/matched';
import { changeText, differenceText, figureText, partnersText, type Voice } from '../figureText';
import type { Told, Trend } from './trend';

/** The first and the last value, where a line goes from one to the other (R16, R25). */
const endsOf = ({ spots, compared }: Trend): readonly [Told, Told] | null => {
  const known = spots.filter(({ value }) => value !== null);
  const [first, last] = [compared[0], compared.at(-1)];
  if (!first || !last || first === last) return null;
  return known[0] === first && known.at(-1) === last ? [first, last] : null;
};

const beside = ([first, last]: readonly [Told, Told], { sheet }: Trend, voice: Voice): string => {
  const told = ({ pooled }: Told): string =>
    `${figureText(pooled.figure, sheet, voice)} (${partnersText(pooled, voice)})`;
  return voice.words('trends.over.notSame', { first: told(first), last: told(last) });
};

const tail = (claim: Claim, toward: 'better' | 'worse' | 'same', { words }: Voice): string => {
  if (claim === 'usual') return `, ${words('scorecard.usual')}`;
  return claim === 'notOfStep' ? '' : `, ${words(`figures.${toward}`)}`;
};

const whoseOf = (change: MatchedChange, { sheet, partner }: Trend, voice: Voice): string => {
  if (partner) return '';
  if (change.partners.length === 0) return ` (${voice.words('everybody.about')})`;
  const same = voice.words('trends.over.same', { count: change.partners.length });
  const { all } = change;
  if (!change.differs || all.is === 'none') return ` (${same})`;
  const value = differenceText(all.value.difference, sheet, voice);
  return ` (${same}; ${voice.words('trends.over.all', { value })})`;
};

/**
 * The way from the first value to the last: of the same partners (R6), called better or worse only
 * where it is not within the usual ups and downs (R28); null where no line goes that far.
 */
export const changeOver = (trend: Trend, voice: Voice): string | null => {
  const ends = endsOf(trend);
  if (!ends) return null;
  const { sheet, compared } = trend;
  const change = matchedChange(sheet, ends[0].pooled, ends[1].pooled);
  if (change.matched.is === 'none') return beside(ends, trend, voice);
  const { value } = change.matched;
  const values = compared.map((one) => one.value);
  const claim = claimOf(values, values.length - 1, value.difference);
  const text = changeText(value, sheet, voice);
  return `${text}${tail(claim, value.toward, voice)}${whoseOf(change, trend, voice)}`;
};

import { Button } from '../../parts/Button';
import { useFormat, useWords } from '../../shell/services';
import { HowComputed } from '../computed/HowComputed';
import { dayText } from '../dayText';
import { SheetNumber } from '../define/SheetNumber';
import { useVoice, valueText } from '../figureText';
import type { PeriodAhead } from './ahead';
import { againstText } from './aheadWords';
import { NextPeriod } from './NextPeriod';
import type { Trend } from './trend';
import { againstWorking } from './trendWorkings';
import { useAhead } from './useAhead';

/** How a forecast came about: worked out, kept, or set by hand. */
const useHow = ({ sheet }: Trend): ((one: PeriodAhead) => string) => {
  const voice = useVoice();
  const format = useFormat();
  const { words } = voice;
  return ({ kept, computed }) => {
    const value = computed.is === 'value' ? valueText(computed.value, sheet, voice) : null;
    if (!kept) return words(value ? 'trends.ahead.worked' : 'trends.ahead.none');
    const date = dayText(kept[2], format);
    if (kept[1] === 'line') return words('trends.ahead.kept', { date });
    return value
      ? words('trends.ahead.byHandNot', { date, value })
      : words('trends.ahead.byHandOn', { date });
  };
};

/** The forecast period by period: to be set by hand, kept, and put back; and what came of it. */
export const AheadFields = ({ trend }: { trend: Trend }) => {
  const words = useWords();
  const voice = useVoice();
  const howOf = useHow(trend);
  const { sheet, foreseen } = trend;
  const { later, shown, set, keep, putBack } = useAhead(trend);
  const last = trend.spots.at(-1);
  const came = foreseen.filter(({ against }) => against !== null);
  return (
    <section className="turn-ahead" aria-label={words('trends.ahead.title')}>
      <h4>{words('trends.ahead.title')}</h4>
      {came.length > 0 && (
        <ul className="turn-came">
          {came.map((one) => (
            <li key={one.period.id}>
              {one.period.label}:{' '}
              <HowComputed
                asked={() => againstWorking(trend, one, voice)}
                name={words('working.ahead.against', { period: one.period.label })}
              >
                {againstText(one, trend, voice)}
              </HowComputed>
            </li>
          ))}
        </ul>
      )}
      <div className="turn-periods">
        {later.map((one) => (
          <SheetNumber
            key={one.period.id}
            id={`${sheet.id}/ahead/${one.period.id}`}
            label={one.period.label}
            hint={howOf(one)}
            value={shown(one)}
            onTake={(value) => set(one, value)}
          />
        ))}
      </div>
      <ul className="print-only">
        {later.map((one) => {
          const value = shown(one);
          return (
            value !== undefined && (
              <li key={one.period.id}>
                {`${one.period.label}: ${valueText(value, sheet, voice)}. ${howOf(one)}`}
              </li>
            )
          );
        })}
      </ul>
      <div className="tab-tools turn-ways">
        {later.length === 0 && last && <NextPeriod last={last.period} />}
        {keep && <Button onPress={keep}>{words('trends.ahead.keep')}</Button>}
        {putBack && (
          <Button variant="quiet" onPress={putBack}>
            {words('trends.ahead.putBack')}
          </Button>
        )}
      </div>
    </section>
  );
};

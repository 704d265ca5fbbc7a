import { HowComputed } from '../computed/HowComputed';
import { useVoice, valueText } from '../figureText';
import type { Trend } from './trend';
import type { TrendExtras } from './trendGiven';
import { forecastsOf, forecastWorking, usualText, usualWorking } from './trendWorkings';

/** The numbers drawn beside a line, such as its forecast; each opens how it was worked out. */
export const TrendNumbers = ({ trend, extras }: { trend: Trend; extras: TrendExtras }) => {
  const voice = useVoice();
  const { words } = voice;
  const { sheet, usual } = trend;
  const forecasts = extras.withForecast ? forecastsOf(trend, voice) : [];
  const range = extras.withUsual && usual.is === 'value' ? usual.value : null;
  if (forecasts.length === 0 && !range) return null;
  return (
    <ul className="trend-numbers">
      {forecasts.map((one) => {
        const name = words('working.ahead.name', { period: one.label });
        return (
          <li key={one.label}>
            {name}:{' '}
            <HowComputed asked={() => forecastWorking(trend, one, voice)} name={name}>
              {valueText(one.value, sheet, voice)}
            </HowComputed>
          </li>
        );
      })}
      {range && (
        <li>
          {words('working.usual.name')}:{' '}
          <HowComputed asked={() => usualWorking(trend, range, voice)} name={sheet.name}>
            {usualText(range, trend, voice)}
          </HowComputed>
        </li>
      )}
    </ul>
  );
};

import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { useWords } from '../../shell/services';
import { SampleBadge } from '../SampleBadge';
import { TrendFigure } from './TrendFigure';
import { TrendTools } from './TrendTools';
import { TurnTheCurve } from './TurnTheCurve';
import type { Trend } from './trend';
import { type Trends, useTrends } from './useTrends';

const Panels = ({ look, trends, domainOf, all, more, change }: Trends) => {
  const words = useWords();
  return (
    <>
      <div className="trends-panels">
        {trends.map((trend) => (
          <TrendFigure
            key={`${trend.sheet.id} ${trend.partner?.id}`}
            trend={trend}
            extras={look}
            domain={domainOf(trend)}
            panel={look.panels === 'partners' ? 'partner' : 'measure'}
          />
        ))}
      </div>
      {more > 0 && (
        <div className="tab-tools">
          <Button onPress={() => change({ isAll: true })}>
            {words('trends.showAll', { count: all })}
          </Button>
        </div>
      )}
    </>
  );
};

const isTurned = ({ sheet }: Trend): boolean => Object.keys(sheet.curve ?? {}).length > 0;

/** Under the chart of one measure: its curve turned; elsewhere the way there. */
const Turning = ({ trend, look, change }: Pick<Trends, 'look' | 'change'> & { trend: Trend }) => {
  const words = useWords();
  if (look.panels === 'one')
    return look.withForecast || isTurned(trend) ? <TurnTheCurve trend={trend} /> : null;
  if (!look.withForecast) return null;
  return (
    <p className="tab-tools trends-turn-way">
      {words('trends.turn.one')}{' '}
      <Button variant="quiet" onPress={() => change({ panels: 'one' })}>
        {words('trends.panel.one')}
      </Button>
    </p>
  );
};

/** Measures over time: all of them, one, or one partner by partner. */
export const TrendsTab = () => {
  const words = useWords();
  const its = useTrends();
  const { look, change, trends } = its;
  const [first] = trends;
  return (
    <section className="trends">
      <TrendTools look={look} onChange={change} />
      <SampleBadge />
      {!first && (
        <EmptyState title={words('trends.empty.title')} text={words('trends.empty.text')} />
      )}
      {first && look.panels === 'one' && (
        <div className="trends-one">
          <TrendFigure trend={first} extras={look} />
        </div>
      )}
      {first && look.panels !== 'one' && <Panels {...its} />}
      {first && (
        <p className="chart-how">
          {look.panels !== 'one' && `${words('trends.howToRead')} `}
          {look.panels !== 'one' &&
            words(look.isOwnScale ? 'trends.scaleOwn' : `trends.scale.${look.panels}`)}
        </p>
      )}
      {first && <Turning trend={first} look={look} change={change} />}
    </section>
  );
};

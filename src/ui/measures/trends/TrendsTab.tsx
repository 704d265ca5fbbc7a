import { memo } from 'react';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { useWords } from '../../shell/services';
import { useOnPaper } from '../onPaper';
import { useSoon } from '../useSoon';
import { TrendFigure } from './TrendFigure';
import { TrendTools } from './TrendTools';
import { TurnTheCurve } from './TurnTheCurve';
import type { Trend } from './trend';
import { type Trends, useTrends } from './useTrends';

/** So many charts stand at once; the others follow without holding the page up. */
const atOnce = 4;

type Shown = Pick<Trends, 'look' | 'trends' | 'domainOf'>;

const Figures = memo(({ its, from, to }: { its: Shown; from: number; to?: number }) => {
  const { look, trends, domainOf } = its;
  return trends
    .slice(from, to)
    .map((trend) => (
      <TrendFigure
        key={`${trend.sheet.id} ${trend.partner?.id}`}
        trend={trend}
        extras={look}
        domain={domainOf(trend)}
        panel={look.panels === 'partners' ? 'partner' : 'measure'}
      />
    ));
});

const Panels = (its: Trends) => {
  const words = useWords();
  const { all, more, change } = its;
  const later = useSoon<Shown>(its);
  return (
    <>
      <div className="trends-panels" data-of={its.look.panels}>
        <Figures its={its} from={0} to={atOnce} />
        {later && <Figures its={later} from={atOnce} />}
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
  const isOnPaper = useOnPaper();
  const its = useTrends();
  const { look, change, trends } = its;
  const [first] = trends;
  return (
    <section className="trends">
      <TrendTools look={look} onChange={change} />
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
          {look.panels === 'partners' && isOnPaper && ` ${words('trends.gray')}`}
        </p>
      )}
      {first && <Turning trend={first} look={look} change={change} />}
    </section>
  );
};

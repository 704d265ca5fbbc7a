import { Button } from 'react-aria-components/Button';
import { useMap } from '../../map/mapContext';
import { useOnPaper } from '../onPaper';
import { useMeasures } from '../useMeasures';
import { againstOf } from '../why/against';
import type { ScoreRow } from './scoreRow';

/** Opens why the figure changed, between the same two periods; there it is that of all that reported. */
export const ToWhy = ({ row: { sheet, period, since } }: { row: ScoreRow }) => {
  const { words, services, map } = useMap();
  const { change } = useMeasures();
  if (useOnPaper() || !since) return null;
  const open = (): void => {
    againstOf(services, map.id).setState({ period: period.id, against: since.period.id });
    change({ tab: 'why', measure: sheet.id, period: period.id, group: null });
  };
  return (
    <Button
      className="figure-button score-why"
      aria-label={words('scorecard.whyOf', { name: sheet.name })}
      onPress={open}
    >
      {words('scorecard.why')}
    </Button>
  );
};

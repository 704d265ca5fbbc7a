import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { useWords } from '../../shell/services';
import { useMeasures } from '../useMeasures';

/** No partner reported anything: what is missing, and the way there. */
export const HeatNothing = () => {
  const words = useWords();
  const { change, chosen } = useMeasures();
  const { theme } = chosen;
  return (
    <EmptyState
      title={words('heatmap.none.title')}
      text={theme ? words('heatmap.none.theme', { theme: theme.name }) : words('heatmap.none.text')}
    >
      {theme && (
        <Button onPress={() => change({ theme: null })}>{words('heatmap.none.all')}</Button>
      )}
      <Button variant="primary" onPress={() => change({ tab: 'enter' })}>
        {words('heatmap.none.enter')}
      </Button>
    </EmptyState>
  );
};

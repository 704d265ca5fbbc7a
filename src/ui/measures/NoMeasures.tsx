import { ViewBar } from '../list/ViewBar';
import { useMap } from '../map/mapContext';
import { useNarrow } from '../map/useNarrow';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { BringIn } from './BringIn';
import { StarterButton } from './define/StarterButton';
import { ExampleChart } from './ExampleChart';
import { openSample } from './openSample';
import { OpenSetButton } from './sets/OpenSetButton';
import { useMeasuresLook } from './useMeasures';

/** Where no measure is yet: what belongs here, and the ways to it. */
export const NoMeasures = () => {
  const { words, services } = useMap();
  const [, change] = useMeasuresLook();
  const isNarrow = useNarrow();
  return (
    <>
      <div className="list-top">{!isNarrow && <ViewBar view="measures" />}</div>
      <EmptyState title={words('measures.none.title')} text={words('measures.none.text')}>
        <Button variant="primary" onPress={() => change({ tab: 'define' })}>
          {words('measures.none.add')}
        </Button>
        <StarterButton />
        <OpenSetButton />
        <BringIn />
        <Button variant="quiet" onPress={() => void openSample(services, words)}>
          {words('measures.none.sample')}
        </Button>
      </EmptyState>
      <ExampleChart />
    </>
  );
};

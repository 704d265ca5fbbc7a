import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { useWords } from '../../shell/services';
import { useMeasures } from '../useMeasures';

/** There are no groups to compare, or the measure is no percent: why, and the way on. */
export const GroupsNothing = ({ isPercent }: { isPercent: boolean }) => {
  const words = useWords();
  const { change, chosen } = useMeasures();
  const name = chosen.measure?.name ?? '';
  return (
    <EmptyState
      title={words('groups.none.title')}
      text={words(isPercent ? 'groups.none.text' : 'groups.none.onlyPercents', { name })}
    >
      <Button variant="primary" onPress={() => change({ tab: isPercent ? 'enter' : 'define' })}>
        {words(isPercent ? 'groups.none.enter' : 'groups.none.setUp')}
      </Button>
    </EmptyState>
  );
};

import { Select } from '../../parts/Select';
import { useWords } from '../../shell/services';
import { sortBy } from './turnedSort';
import type { Heat } from './useHeat';

/** What the rows are sorted by; after sorting by a measure the way back stands at the same place. */
export const SortChoice = ({ heat: { look, keep, measures } }: { heat: Heat }) => {
  const words = useWords();
  const named = (['theme', 'name'] as const).map((id) => ({
    id: id as string,
    label: words(`heatmap.sort.${id}`),
  }));
  const byMeasure = measures.map(({ id, name }) => ({
    id: id as string,
    label: words('heatmap.sort.measure', { name }),
  }));
  const choices = [...named, ...byMeasure];
  const isThere = choices.some(({ id }) => id === look.sort.by);
  return (
    <Select
      label={words('heatmap.sort.label')}
      choices={choices}
      value={isThere ? look.sort.by : 'theme'}
      onChange={(by) => keep({ sort: sortBy(by) })}
    />
  );
};

import { ArrowDown, ArrowUp } from 'lucide-react';
import type { IndicatorRow } from '../../../domain/measureRow';
import type { Words } from '../../../messages/words';
import { Icon } from '../../parts/Icon';
import type { GridHead } from './gridCell';
import type { HeatSort } from './heatMode';
import type { HeatRow } from './heatRows';

const wayOf = (sort: HeatSort, by: string): 'ascending' | 'descending' | 'none' =>
  sort.by === by ? sort.way : 'none';

const SortSign = ({ way }: { way: 'ascending' | 'descending' | 'none' }) =>
  way === 'none' ? null : <Icon of={way === 'ascending' ? ArrowUp : ArrowDown} size={14} />;

/** The head over the names of partners, which says what they are sorted by. */
export const nameHead = (sort: HeatSort, words: Words): GridHead => {
  const by = sort.by === 'theme' || sort.by === 'name' ? sort.by : null;
  return {
    id: 'name',
    sort: by ? sort.way : 'none',
    content: (
      <span className="heat-head">
        <span>{words('heatmap.partner')}</span>
        <span className="heat-word">{by && words(`heatmap.sort.${by}`)}</span>
      </span>
    ),
  };
};

/** The head of a measure: its name, which way is better, and how the rows are sorted by it. */
export const measureHead = (measure: IndicatorRow, sort: HeatSort, words: Words): GridHead => {
  const way = wayOf(sort, measure.id);
  const isPopulation = measure.scope === 'population';
  return {
    id: measure.id,
    sort: way,
    content: (
      <span className="heat-head" title={measure.name}>
        <span className="heat-name">{measure.name}</span>
        <span className="heat-word">
          {words(isPopulation ? 'heatmap.population' : `figures.direction.${measure.direction}`)}
          <SortSign way={way} />
        </span>
      </span>
    ),
  };
};

/** The head of a partner: its name and its theme. */
export const partnerHead = ({ partner, theme }: HeatRow): GridHead => ({
  id: partner.id,
  content: (
    <span className="heat-head" title={partner.name}>
      <span className="heat-name">{partner.name}</span>
      {theme && <span className="heat-word">{theme}</span>}
    </span>
  ),
});

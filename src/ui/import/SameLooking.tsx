import type { ImportPlan, SameLooking as Pair, PairChoice } from '../../interchange/plan/plan';
import type { Table } from '../../interchange/table';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { useWords } from '../shell/services';
import { FileLine } from './FileLine';
import { Group } from './Group';

/** So many lines of one name are shown beside each other. */
const mostLines = 4;

interface PairProps {
  pair: Pair;
  table: Table;
  onChoice: (key: string, choice: PairChoice) => void;
}

const One = ({ pair, table, onChoice }: PairProps) => {
  const words = useWords();
  const left = pair.lines.length - mostLines;
  return (
    <div className="import-pair">
      <div className="import-twins">
        {pair.lines.slice(0, mostLines).map((line) => (
          <FileLine key={line} table={table} line={line} />
        ))}
      </div>
      {left > 0 && <p className="import-note">{words('wizard.preview.more', { count: left })}</p>}
      <ChoiceGroup
        label={words('wizard.preview.pair', { name: pair.name })}
        choices={[
          { id: 'keepBoth', label: words('wizard.preview.keepBoth') },
          { id: 'join', label: words('wizard.preview.join') },
        ]}
        value={pair.choice}
        onChange={(choice) => onChoice(pair.key, choice)}
      />
    </div>
  );
};

export interface SameLookingProps {
  plan: ImportPlan;
  table: Table;
  onChoice: (key: string, choice: PairChoice) => void;
}

/** What is on the map as it stands in the file needs no decision any more. */
const isOpen = ({ unchanged }: ImportPlan): ((pair: Pair) => boolean) => {
  const settled = new Set(unchanged.map(({ line }) => line));
  return ({ choice, lines }) => choice === 'join' || !lines.every((line) => settled.has(line));
};

/** Rows that look the same, side by side: kept apart unless the person joins them. */
export const SameLooking = ({ plan, table, onChoice }: SameLookingProps) => {
  const words = useWords();
  return (
    <Group title={words('wizard.preview.alike')} items={plan.sameLooking.filter(isOpen(plan))}>
      {(pairs) => (
        <div className="import-pairs">
          <p className="import-note">{words('wizard.preview.alikeText')}</p>
          {pairs.map((pair) => (
            <One key={pair.key} pair={pair} table={table} onChoice={onChoice} />
          ))}
        </div>
      )}
    </Group>
  );
};

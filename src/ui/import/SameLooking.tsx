import type { ImportPlan, SameLooking as Pair, PairChoice } from '../../interchange/plan/plan';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { useWords } from '../shell/services';
import { FileLine } from './FileLine';
import { Group } from './Group';

/** So many lines of one name are shown beside each other. */
const mostLines = 4;

interface PairProps {
  pair: Pair;
  onChoice: (key: string, choice: PairChoice) => void;
}

const One = ({ pair, onChoice }: PairProps) => {
  const words = useWords();
  const left = pair.lines.length - mostLines;
  return (
    <div className="import-pair">
      <div className="import-twins">
        {pair.lines.slice(0, mostLines).map((line) => (
          <FileLine key={line} line={line} />
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

interface PairsProps {
  title: string;
  text: string;
  pairs: readonly Pair[];
  isOpen?: boolean;
  onChoice: (key: string, choice: PairChoice) => void;
}

const Pairs = ({ title, text, pairs, isOpen = true, onChoice }: PairsProps) => (
  <Group title={title} items={pairs} isOpen={isOpen} isLate={!isOpen}>
    {(shown) => (
      <div className="import-pairs">
        <p className="import-note">{text}</p>
        {shown.map((pair) => (
          <One key={pair.key} pair={pair} onChoice={onChoice} />
        ))}
      </div>
    )}
  </Group>
);

export interface SameLookingProps {
  plan: ImportPlan;
  onChoice: (key: string, choice: PairChoice) => void;
}

/** What is on the map as it stands in the file needs no decision any more. */
const isOpen = ({ unchanged }: ImportPlan): ((pair: Pair) => boolean) => {
  const settled = new Set(unchanged.map(({ line }) => line));
  return ({ choice, lines }) => choice === 'join' || !lines.every((line) => settled.has(line));
};

/** Rows that look the same, side by side: kept apart unless the person joins them. */
export const SameLooking = ({ plan, onChoice }: SameLookingProps) => {
  const words = useWords();
  const open = plan.sameLooking.filter(isOpen(plan));
  return (
    <>
      <Pairs
        title={words('wizard.preview.alike')}
        text={words('wizard.preview.alikeText')}
        pairs={open.filter(({ usual }) => usual !== 'join')}
        onChoice={onChoice}
      />
      <Pairs
        title={words('files.inSeveral')}
        text={words('files.inSeveralText')}
        pairs={plan.sameLooking.filter(({ usual }) => usual === 'join')}
        isOpen={false}
        onChoice={onChoice}
      />
    </>
  );
};

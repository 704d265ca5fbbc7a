import { Switch } from '../parts/Switch';
import { useWords } from '../shell/services';
import type { Deciding } from './deciding';
import { useFileLines } from './fileLines';

const mostNamed = 5;

/** Rows that sum up the others, which stay out unless somebody wants them as partners. */
export const TotalsMet = ({ plan: { totals }, choices, onDecide }: Deciding) => {
  const words = useWords();
  const lines = useFileLines();
  if (totals.length === 0) return null;
  const named = totals
    .slice(0, mostNamed)
    .map(({ line, name }) => words('importRows.total', { name, line: lines.say(line) }))
    .join(', ');
  return (
    <div className="import-totals">
      <Switch
        label={words('importRows.leaveTotals', { count: totals.length })}
        isOn={choices.totals !== 'take'}
        onChange={(isOn) => onDecide({ totals: isOn ? undefined : 'take' })}
      />
      <p className="import-note" dir="auto">
        {totals.length > mostNamed ? `${named}, …` : named}
      </p>
    </div>
  );
};

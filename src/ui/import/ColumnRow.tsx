import type { Column, Target } from '../../interchange/mapping/column';
import { Select } from '../parts/Select';
import { useWords } from '../shell/services';
import { targetChoices, targetFrom, targetIdOf } from './targets';

/** Fields and what is left out are safe choices; only what gives a circle its place needs a look. */
const needsLook = ({ confidence, target }: Column): boolean =>
  confidence !== 'sure' && target.is !== 'field' && target.is !== 'skip';

const Samples = ({ values }: { values: readonly string[] }) => {
  const words = useWords();
  if (values.length === 0)
    return <span className="import-note">{words('wizard.columns.empty')}</span>;
  return (
    <ul className="import-samples">
      {values.map((value) => (
        <li key={value} dir="auto">
          {value}
        </li>
      ))}
    </ul>
  );
};

export interface ColumnRowProps {
  column: Column;
  onTarget: (target: Target) => void;
}

/** One column of the file: its name, its first values, and what it becomes. */
export const ColumnRow = ({ column, onTarget }: ColumnRowProps) => {
  const words = useWords();
  return (
    <tr>
      <th scope="row" dir="auto">
        {column.header}
      </th>
      <td>
        <Samples values={column.samples} />
      </td>
      <td className="import-becomes">
        <Select
          label={words('wizard.columns.becomesOf', { column: column.header })}
          hideLabel
          choices={targetChoices(words)}
          value={targetIdOf(column.target)}
          onChange={(id) => onTarget(targetFrom(id, column))}
        />
        {needsLook(column) && (
          <p className="import-unsure">{words(`import.confidence.${column.confidence}`)}</p>
        )}
        {column.isDayOpen && <p className="import-unsure">{words('import.dayOpen')}</p>}
      </td>
    </tr>
  );
};

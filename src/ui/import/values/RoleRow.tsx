import {
  isNumberRole,
  type NumberRole,
  type ValueRole,
} from '../../../interchange/measures/valueRole';
import { Select } from '../../parts/Select';
import { useWords } from '../../shell/services';
import { HeldText } from './HeldText';
import { type RoleId, roleChoices } from './roleWords';

export interface RoleColumn {
  readonly header: string;
  readonly samples: readonly string[];
  readonly role: ValueRole;
}

export interface RoleRowProps {
  column: RoleColumn;
  /** A column of its own says the period. */
  hasPeriod: boolean;
  onRole: (is: RoleId) => void;
  onNumber: (role: NumberRole) => void;
}

const Of = ({ column: { header, role }, hasPeriod, onNumber }: RoleRowProps) => {
  const words = useWords();
  if (!isNumberRole(role)) return null;
  const labelOf = words('values.ofColumn', { column: header });
  return (
    <div className="values-of">
      <HeldText
        label={words('values.ofMeasure')}
        {...{ labelOf, value: role.measure ?? '' }}
        {...(role.is === 'whole' && { hint: words('values.ofMeasureHint') })}
        onTake={(measure) => onNumber({ ...role, measure: measure || null })}
      />
      {(!hasPeriod || role.period !== null) && (
        <HeldText
          label={words('values.ofPeriod')}
          {...{ labelOf, value: role.period ?? '' }}
          onTake={(period) => onNumber({ ...role, period: period || null })}
        />
      )}
    </div>
  );
};

const Samples = ({ samples }: { samples: readonly string[] }) => (
  <ul className="import-samples">
    {samples.map((value) => (
      <li key={value} dir="auto">
        {value}
      </li>
    ))}
  </ul>
);

/** One column of a table of values: its name, its first values, and what it holds. */
export const RoleRow = (props: RoleRowProps) => {
  const words = useWords();
  const { header, samples, role } = props.column;
  return (
    <tr>
      <th scope="row" dir="auto">
        {header}
      </th>
      <td>
        {samples.length === 0 ? (
          <span className="import-note">{words('wizard.columns.empty')}</span>
        ) : (
          <Samples samples={samples} />
        )}
      </td>
      <td className="values-holds">
        <Select
          label={words('values.becomesOf', { column: header })}
          hideLabel
          choices={roleChoices(words)}
          value={role.is}
          onChange={props.onRole}
        />
        <Of {...props} />
      </td>
    </tr>
  );
};

import { isNumberRole, type ValueRole } from '../../../interchange/measures/valueRole';
import type { Table } from '../../../interchange/table';
import { useWords } from '../../shell/services';
import type { Answering } from './answering';
import { RoleRow } from './RoleRow';
import { withRoleAt } from './roleWords';
import { withRoles } from './valuesInHand';

const shown = 5;
const looked = 400;

const samplesAt = ({ rows }: Table, at: number): readonly string[] =>
  [...new Set(rows.slice(0, looked).flatMap(({ cells }) => cells[at]?.trim() || []))].slice(
    0,
    shown,
  );

/** What each column of a table of values holds. */
export const RoleTable = ({ document, hand, onHand }: Omit<Answering, 'plan'>) => {
  const words = useWords();
  const { table, draft } = hand;
  const put = (roles: readonly ValueRole[]): void => onHand(withRoles(document, hand, roles));
  const putAt = (at: number, role: ValueRole): void =>
    put(draft.roles.map((one, column) => (column === at ? role : one)));
  const hasPeriod = draft.roles.some(({ is }) => is === 'period' || is === 'periodStart');
  return (
    <div className="import-wide">
      <table className="import-table import-columns">
        <caption className="hidden-text">
          {words('wizard.columns.table', { file: table.file })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words('wizard.columns.column')}</th>
            <th scope="col">{words('wizard.columns.samples')}</th>
            <th scope="col">{words('values.holds')}</th>
          </tr>
        </thead>
        <tbody>
          {draft.roles.map((role, at) => (
            <RoleRow
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stand still
              key={at}
              column={{ header: table.headers[at] ?? '', samples: samplesAt(table, at), role }}
              hasPeriod={hasPeriod && !(isNumberRole(role) && role.period !== null)}
              onRole={(is) => put(withRoleAt(draft.roles, at, is, table.headers[at] ?? ''))}
              onNumber={(number) => putAt(at, number)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

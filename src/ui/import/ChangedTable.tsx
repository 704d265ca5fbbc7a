import type { ImportPlan, PlannedUpdate, ValueChange } from '../../interchange/plan/plan';
import type { Words } from '../../messages/words';
import { useFormat, useWords } from '../shell/services';
import { useFileLines } from './fileLines';
import { Group } from './Group';
import { Scroll } from './Scroll';
import { TableHead } from './TableHead';
import { valueText } from './valueText';

const ownWords = ['name', 'theme', 'kind', 'status', 'notes', 'id'] as const;

/** A detail as it is called; an address or number with whose it is. */
const whatText = ({ what, field }: ValueChange, words: Words): string => {
  if (what === 'field') return field ?? '';
  const own = ownWords.find((one) => one === what);
  const label = own ? words(`wizard.preview.${own}`) : words(`import.target.${what}`);
  return field ? words('wizard.preview.detailOf', { what: label, name: field }) : label;
};

const Value = ({ change, side }: { change: ValueChange; side: 'from' | 'to' }) => {
  const value = change[side];
  const voice = { words: useWords(), format: useFormat() };
  return (
    <td dir="auto" className={value ? 'import-cell' : 'import-cell import-blank'}>
      {valueText(change, value, voice)}
    </td>
  );
};

const Changes = ({ one }: { one: PlannedUpdate }) => {
  const words = useWords();
  const lines = useFileLines();
  return one.changes.map((change, at) => (
    <tr key={`${change.what} ${change.field ?? ''}`}>
      {at === 0 && (
        <th scope="rowgroup" rowSpan={one.changes.length} dir="auto">
          {one.name}
        </th>
      )}
      <td dir="auto">{whatText(change, words)}</td>
      <Value change={change} side="from" />
      <Value change={change} side="to" />
      {at === 0 && (
        <td rowSpan={one.changes.length} className="import-line">
          {lines.say(one.line)}
        </td>
      )}
    </tr>
  ));
};

/** The partners of the map that the file changes: what was, and what comes. */
export const ChangedTable = ({ plan }: { plan: ImportPlan }) => {
  const words = useWords();
  const heads = ['name', 'what', 'oldValue', 'newValue'] as const;
  return (
    <Group title={words('wizard.preview.changed')} items={plan.update}>
      {(rows) => (
        <Scroll label={words('wizard.preview.changed')}>
          <table className="import-table">
            <TableHead heads={heads.map((head) => words(`wizard.preview.${head}`))} />
            {rows.map((one) => (
              <tbody key={one.id}>
                <Changes one={one} />
              </tbody>
            ))}
          </table>
        </Scroll>
      )}
    </Group>
  );
};

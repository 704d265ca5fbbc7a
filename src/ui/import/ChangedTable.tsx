import type { PartnerKind, Status } from '../../domain/row';
import type { ImportPlan, PlannedUpdate, ValueChange } from '../../interchange/plan/plan';
import type { Words } from '../../messages/words';
import { useWords } from '../shell/services';
import { Group } from './Group';
import { Scroll } from './Scroll';

const whatText = ({ what, field }: ValueChange, words: Words): string =>
  what === 'field' ? (field ?? '') : words(`wizard.preview.${what}`);

/** Kinds and statuses come as codes; everything else is the person's own text. */
const valueText = (what: ValueChange['what'], value: string, words: Words): string => {
  if (value === '') return words('wizard.preview.blank');
  if (what === 'kind') return words(`inspector.kinds.${value as PartnerKind}`);
  if (what === 'status') return words(`outline.status.${value as Status}`);
  return value;
};

const Value = ({ change, side }: { change: ValueChange; side: 'from' | 'to' }) => {
  const value = change[side];
  return (
    <td dir="auto" className={value ? 'import-cell' : 'import-cell import-blank'}>
      {valueText(change.what, value, useWords())}
    </td>
  );
};

const Changes = ({ one }: { one: PlannedUpdate }) => {
  const words = useWords();
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
          {one.line}
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
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {words(`wizard.preview.${head}`)}
                  </th>
                ))}
                <th scope="col" className="import-line">
                  {words('wizard.preview.line')}
                </th>
              </tr>
            </thead>
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
